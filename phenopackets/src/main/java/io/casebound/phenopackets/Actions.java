package io.casebound.phenopackets;

import io.casebound.model.clinical.BodySite;
import io.casebound.model.clinical.DiagnosticProcedure;
import io.casebound.model.clinical.DrugTreatment;
import io.casebound.model.clinical.ImagingStudy;
import io.casebound.model.clinical.Intervention;
import io.casebound.model.clinical.InterventionChange;
import io.casebound.model.clinical.OtherIntervention;
import io.casebound.model.clinical.Quantity;
import io.casebound.model.clinical.Radiotherapy;
import io.casebound.model.clinical.Surgery;
import java.math.BigDecimal;
import java.util.Optional;
import org.phenopackets.schema.v2.core.MedicalAction;
import org.phenopackets.schema.v2.core.OntologyClass;
import org.phenopackets.schema.v2.core.Procedure;
import org.phenopackets.schema.v2.core.RadiationTherapy;
import org.phenopackets.schema.v2.core.Treatment;

/** Turns imaging, procedures and treatments into medical actions. */
final class Actions {
  private final Terms terms;
  private final Procedures procedures;

  Actions(Terms terms, Procedures procedures) {
    this.terms = terms;
    this.procedures = procedures;
  }

  /** The examination; what it shows are findings. */
  Optional<MedicalAction> of(ImagingStudy study, Place at) {
    at.leave("contrast", study.contrast().map(Times::word));
    at.leave("agent", study.agent().map(agent -> agent.text()));
    at.leave("impression", study.impression());
    at.leaveAll("figure", study.figures());
    return action(procedures.of(study.modality(), "modality", study.site(), study.time(), at));
  }

  Optional<MedicalAction> of(DiagnosticProcedure procedure, Place at) {
    at.leave("note", procedure.note());
    return action(
        procedures.of(procedure.concept(), "concept", procedure.site(), procedure.time(), at));
  }

  private static Optional<MedicalAction> action(Optional<Procedure> procedure) {
    return procedure.map(done -> MedicalAction.newBuilder().setProcedure(done).build());
  }

  Optional<MedicalAction> of(Intervention intervention, Place at) {
    at.leave("note", intervention.note());
    at.leaveAll("change", intervention.changes().stream().map(InterventionChange::text).toList());
    if (intervention instanceof DrugTreatment drug) {
      return drug(drug, at);
    }
    if (intervention instanceof Radiotherapy radiotherapy) {
      return radiotherapy(radiotherapy, at);
    }
    if (intervention instanceof Surgery surgery) {
      return action(
          procedures.of(surgery.procedure(), "procedure", surgery.site(), surgery.time(), at));
    }
    OtherIntervention other = (OtherIntervention) intervention;
    return action(procedures.of(other.concept(), "concept", other.site(), other.time(), at));
  }

  private Optional<MedicalAction> drug(DrugTreatment drug, Place at) {
    // A dose interval asks for the dose, a coded frequency, and the dates of both ends.
    drug.dose().ifPresent(dose -> at.at("dose").leave(inWords(dose), LeftOut.Reason.INCOMPLETE));
    drug.frequency()
        .ifPresent(
            often ->
                at.at("frequency")
                    .leave(
                        often.times()
                            + " in "
                            + often.per().amount()
                            + " "
                            + often.per().unit().ucum(),
                        LeftOut.Reason.INCOMPLETE));
    drug.duration()
        .ifPresent(
            span ->
                at.at("duration")
                    .leave(span.amount() + " " + span.unit().ucum(), LeftOut.Reason.INCOMPLETE));
    Times.leave(drug.time(), at);
    Optional<OntologyClass> route =
        drug.route().flatMap(way -> terms.take(way, Field.OTHER, at.at("route")));
    return terms
        .take(drug.drug(), Field.OTHER, at.at("drug"))
        .map(
            agent -> {
              Treatment.Builder treatment = Treatment.newBuilder().setAgent(agent);
              route.ifPresent(treatment::setRouteOfAdministration);
              return MedicalAction.newBuilder().setTreatment(treatment).build();
            });
  }

  private Optional<MedicalAction> radiotherapy(Radiotherapy radiation, Place at) {
    Times.leave(radiation.time(), at);
    Optional<OntologyClass> modality = terms.find(radiation.modality(), Field.PROCEDURE);
    Optional<OntologyClass> site =
        radiation.site().map(BodySite::concept).flatMap(where -> terms.find(where, Field.ANATOMY));
    Optional<Integer> gray = radiation.dose().flatMap(Actions::wholeGray);
    if (modality.isEmpty() || site.isEmpty() || gray.isEmpty() || radiation.fractions().isEmpty()) {
      // All four are asked for.
      at.leave(radiation.modality().text(), LeftOut.Reason.INCOMPLETE);
      return Optional.empty();
    }
    at.keep("modality", "site/concept", "dose", "fractions");
    at.at("site")
        .leave("laterality", radiation.site().flatMap(BodySite::laterality).map(Times::word));
    return Optional.of(
        MedicalAction.newBuilder()
            .setRadiationTherapy(
                RadiationTherapy.newBuilder()
                    .setModality(modality.orElseThrow())
                    .setBodySite(site.orElseThrow())
                    .setDosage(gray.orElseThrow())
                    .setFractions(radiation.fractions().orElseThrow()))
            .build());
  }

  /** The dose in gray, if it is exact and a whole number of them. */
  private static Optional<Integer> wholeGray(Quantity dose) {
    boolean fits =
        dose.comparator().isEmpty()
            && dose.unit().equals("Gy")
            && dose.value().stripTrailingZeros().scale() <= 0
            && dose.value().abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
    return fits ? Optional.of(dose.value().intValue()) : Optional.empty();
  }

  private static String inWords(Quantity quantity) {
    return quantity.value() + " " + quantity.unit();
  }
}
