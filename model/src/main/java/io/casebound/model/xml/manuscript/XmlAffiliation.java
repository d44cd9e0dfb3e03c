package io.casebound.model.xml.manuscript;

import io.casebound.model.Affiliation;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** Binds {@link Affiliation}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "affiliation",
    propOrder = {"text"})
final class XmlAffiliation extends Bound<Affiliation> {
  @XmlAttribute private @Nullable String id;

  @XmlElement private @Nullable XmlWords text;

  static XmlAffiliation of(Affiliation value) {
    XmlAffiliation xml = new XmlAffiliation();
    xml.id = value.id();
    xml.text = XmlWords.of(value.text());
    return xml;
  }

  @Override
  protected Affiliation model() {
    return new Affiliation(required(id, "id"), required(text, "text").toModel());
  }
}
