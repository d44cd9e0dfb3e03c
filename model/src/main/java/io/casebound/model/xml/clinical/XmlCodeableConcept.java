package io.casebound.model.xml.clinical;

import io.casebound.model.clinical.CodeableConcept;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds {@link CodeableConcept}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "codeable-concept",
    propOrder = {"text", "codings"})
final class XmlCodeableConcept extends Bound<CodeableConcept> {
  @XmlElement private @Nullable String text;

  @XmlElement(name = "coding")
  private @Nullable List<XmlCoding> codings;

  static XmlCodeableConcept of(CodeableConcept value) {
    XmlCodeableConcept xml = new XmlCodeableConcept();
    xml.text = value.text();
    xml.codings = all(value.codings(), XmlCoding::of);
    return xml;
  }

  @Override
  protected CodeableConcept model() {
    return new CodeableConcept(required(text, "text"), each(codings));
  }
}
