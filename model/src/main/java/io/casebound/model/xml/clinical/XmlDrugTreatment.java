package io.casebound.model.xml.clinical;

import io.casebound.model.clinical.DrugTreatment;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds {@link DrugTreatment}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "drug-treatment",
    propOrder = {"drug", "dose", "route", "frequency", "duration", "time", "changes", "note"})
final class XmlDrugTreatment extends BoundIntervention<DrugTreatment> {
  @XmlElement private @Nullable XmlCodeableConcept drug;

  @XmlElement private @Nullable XmlQuantity dose;

  @XmlElement private @Nullable XmlCodeableConcept route;

  @XmlElement private @Nullable XmlFrequency frequency;

  @XmlElement private @Nullable XmlTimeSpan duration;

  static XmlDrugTreatment of(DrugTreatment value) {
    XmlDrugTreatment xml = new XmlDrugTreatment();
    xml.drug = XmlCodeableConcept.of(value.drug());
    xml.dose = value.dose().map(XmlQuantity::of).orElse(null);
    xml.route = value.route().map(XmlCodeableConcept::of).orElse(null);
    xml.frequency = value.frequency().map(XmlFrequency::of).orElse(null);
    xml.duration = value.duration().map(XmlTimeSpan::of).orElse(null);
    xml.take(value);
    return xml;
  }

  @Override
  protected DrugTreatment model() {
    return new DrugTreatment(
        required(drug, "drug").toModel(),
        Optional.ofNullable(dose).map(XmlQuantity::toModel),
        Optional.ofNullable(route).map(XmlCodeableConcept::toModel),
        Optional.ofNullable(frequency).map(XmlFrequency::toModel),
        Optional.ofNullable(duration).map(XmlTimeSpan::toModel),
        time(),
        changes(),
        note());
  }
}
