package io.casebound.model.xml.manuscript;

import io.casebound.model.Correspondence;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds {@link Correspondence}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "correspondence",
    propOrder = {"text", "emails"})
final class XmlCorrespondence extends Bound<Correspondence> {
  @XmlAttribute private @Nullable String id;

  @XmlElement private @Nullable XmlWords text;

  @XmlElement(name = "email")
  private @Nullable List<String> emails;

  static XmlCorrespondence of(Correspondence value) {
    XmlCorrespondence xml = new XmlCorrespondence();
    xml.id = value.id().orElse(null);
    xml.text = XmlWords.of(value.text());
    xml.emails = all(value.emails(), text -> text);
    return xml;
  }

  @Override
  protected Correspondence model() {
    return new Correspondence(
        Optional.ofNullable(id), required(text, "text").toModel(), texts(emails));
  }
}
