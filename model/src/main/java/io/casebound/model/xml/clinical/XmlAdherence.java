package io.casebound.model.xml.clinical;

import io.casebound.model.clinical.Adherence;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds {@link Adherence}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "adherence",
    propOrder = {"text", "method"})
final class XmlAdherence extends Bound<Adherence> {
  @XmlElement private @Nullable String text;

  @XmlElement private @Nullable String method;

  static XmlAdherence of(Adherence value) {
    XmlAdherence xml = new XmlAdherence();
    xml.text = value.text();
    xml.method = value.method().orElse(null);
    return xml;
  }

  @Override
  protected Adherence model() {
    return new Adherence(required(text, "text"), Optional.ofNullable(method));
  }
}
