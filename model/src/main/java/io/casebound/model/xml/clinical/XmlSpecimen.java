package io.casebound.model.xml.clinical;

import io.casebound.model.clinical.Specimen;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds {@link Specimen}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "specimen",
    propOrder = {"type", "procedure"})
final class XmlSpecimen extends Bound<Specimen> {
  @XmlAttribute private @Nullable String id;

  @XmlElement private @Nullable XmlCodeableConcept type;

  @XmlElement private @Nullable XmlDiagnosticProcedure procedure;

  static XmlSpecimen of(Specimen value) {
    XmlSpecimen xml = new XmlSpecimen();
    xml.id = value.id();
    xml.type = value.type().map(XmlCodeableConcept::of).orElse(null);
    xml.procedure = value.procedure().map(XmlDiagnosticProcedure::of).orElse(null);
    return xml;
  }

  @Override
  protected Specimen model() {
    return new Specimen(
        required(id, "id"),
        Optional.ofNullable(type).map(XmlCodeableConcept::toModel),
        Optional.ofNullable(procedure).map(XmlDiagnosticProcedure::toModel));
  }
}
