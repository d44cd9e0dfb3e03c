package io.casebound.model.xml.clinical;

import io.casebound.model.clinical.DrugTreatment;
import io.casebound.model.clinical.Intervention;
import io.casebound.model.clinical.OtherIntervention;
import io.casebound.model.clinical.Radiotherapy;
import io.casebound.model.clinical.Surgery;
import io.casebound.model.xml.bound.Bound;

/** Finds the element for a treatment. */
final class XmlInterventions {
  private XmlInterventions() {}

  static Bound<? extends Intervention> of(Intervention intervention) {
    if (intervention instanceof DrugTreatment drug) {
      return XmlDrugTreatment.of(drug);
    }
    if (intervention instanceof Surgery surgery) {
      return XmlSurgery.of(surgery);
    }
    return intervention instanceof Radiotherapy radiotherapy
        ? XmlRadiotherapy.of(radiotherapy)
        : XmlOtherIntervention.of((OtherIntervention) intervention);
  }
}
