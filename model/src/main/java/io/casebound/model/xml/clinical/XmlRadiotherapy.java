package io.casebound.model.xml.clinical;

import io.casebound.model.clinical.Radiotherapy;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds {@link Radiotherapy}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "radiotherapy",
    propOrder = {"modality", "site", "dose", "time", "changes", "note"})
final class XmlRadiotherapy extends BoundIntervention<Radiotherapy> {
  @XmlElement private @Nullable XmlCodeableConcept modality;

  @XmlElement private @Nullable XmlBodySite site;

  @XmlElement private @Nullable XmlQuantity dose;

  @XmlAttribute private @Nullable String fractions;

  static XmlRadiotherapy of(Radiotherapy value) {
    XmlRadiotherapy xml = new XmlRadiotherapy();
    xml.modality = XmlCodeableConcept.of(value.modality());
    xml.site = value.site().map(XmlBodySite::of).orElse(null);
    xml.dose = value.dose().map(XmlQuantity::of).orElse(null);
    xml.fractions = value.fractions().map(String::valueOf).orElse(null);
    xml.take(value);
    return xml;
  }

  @Override
  protected Radiotherapy model() {
    return new Radiotherapy(
        required(modality, "modality").toModel(),
        Optional.ofNullable(site).map(XmlBodySite::toModel),
        Optional.ofNullable(dose).map(XmlQuantity::toModel),
        Optional.ofNullable(fractions).map(Integer::valueOf),
        time(),
        changes(),
        note());
  }
}
