package io.casebound.model.xml.clinical;

import io.casebound.model.clinical.Histology;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds {@link Histology}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "histology",
    propOrder = {"findings", "conclusion", "note"})
final class XmlHistology extends Bound<Histology> {
  @XmlAttribute private @Nullable String specimen;

  @XmlElement(name = "finding")
  private @Nullable List<XmlFinding> findings;

  @XmlElement private @Nullable XmlCodeableConcept conclusion;

  @XmlElement private @Nullable String note;

  static XmlHistology of(Histology value) {
    XmlHistology xml = new XmlHistology();
    xml.specimen = value.specimen().orElse(null);
    xml.findings = all(value.findings(), XmlFinding::of);
    xml.conclusion = value.conclusion().map(XmlCodeableConcept::of).orElse(null);
    xml.note = value.note().orElse(null);
    return xml;
  }

  @Override
  protected Histology model() {
    return new Histology(
        Optional.ofNullable(specimen),
        each(findings),
        Optional.ofNullable(conclusion).map(XmlCodeableConcept::toModel),
        Optional.ofNullable(note));
  }
}
