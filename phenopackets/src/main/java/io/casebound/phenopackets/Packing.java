package io.casebound.phenopackets;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casebound.model.clinical.AdverseEvent;
import io.casebound.model.clinical.Age;
import io.casebound.model.clinical.Allergy;
import io.casebound.model.clinical.ClinicalCase;
import io.casebound.model.clinical.Diagnosis;
import io.casebound.model.clinical.DiagnosticProcedure;
import io.casebound.model.clinical.DifferentialDiagnosis;
import io.casebound.model.clinical.DrugTreatment;
import io.casebound.model.clinical.Finding;
import io.casebound.model.clinical.HistoryItem;
import io.casebound.model.clinical.HistoryKind;
import io.casebound.model.clinical.ImagingStudy;
import io.casebound.model.clinical.Intervention;
import io.casebound.model.clinical.Outcome;
import io.casebound.model.clinical.Patient;
import io.casebound.model.clinical.Radiotherapy;
import io.casebound.model.clinical.Surgery;
import io.casebound.model.clinical.TimelineEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.phenopackets.schema.v2.Phenopacket;
import org.phenopackets.schema.v2.core.Individual;
import org.phenopackets.schema.v2.core.MetaData;
import org.phenopackets.schema.v2.core.Sex;

/** Packs one case, part by part. */
final class Packing {
  private final ClinicalCase of;
  private final Ledger ledger = new Ledger();
  private final Phenopacket.Builder packet = Phenopacket.newBuilder();
  private final Terms terms;
  private final Findings findings;
  private final Samples samples;
  private final Actions actions;
  private final Diseases diseases;

  Packing(ClinicalCase of, ImmutableMap<String, CodeSystem> systems) {
    this.of = of;
    this.terms = new Terms(systems);
    Times times = new Times(of.patient().age());
    Quantities quantities = new Quantities(terms, times);
    Procedures procedures = new Procedures(terms, times);
    this.findings = new Findings(terms, times, quantities);
    this.samples = new Samples(terms, procedures, quantities, findings);
    this.actions = new Actions(terms, procedures);
    this.diseases = new Diseases(terms);
  }

  PhenopacketExport pack(Supplier<MetaData.Builder> metaData) {
    Place at = ledger.place();
    at.keep("id");
    packet.setId(of.id()).setSubject(subject(of.patient(), at.at("patient")));
    findings(at);
    samples.take(of, at, packet);
    diseases(at);
    actions(at);
    new Genes(terms).take(of, at, packet);
    leaveWords(at);
    packet.setMetaData(metaData.get().addAllResources(terms.resources()));
    return new PhenopacketExport(packet.build(), ledger.leftOut());
  }

  /** What was taken over, by path. */
  ImmutableList<String> kept() {
    return ledger.kept();
  }

  private static Individual subject(Patient patient, Place at) {
    at.keep("id", "sex");
    at.leave("ethnicity", patient.ethnicity().map(words -> words.text()));
    Individual.Builder subject = Individual.newBuilder().setId(patient.id());
    subject.setSex(
        switch (patient.sex()) {
          case FEMALE -> Sex.FEMALE;
          case MALE -> Sex.MALE;
          case OTHER -> Sex.OTHER_SEX;
          case UNKNOWN -> Sex.UNKNOWN_SEX;
        });
    patient.age().ifPresent(age -> age(age, subject, at.at("age")));
    return subject.build();
  }

  /**
   * The age at presentation is the only one that a case tells, and the last encounter came later.
   */
  private static void age(Age age, Individual.Builder subject, Place at) {
    String older = age.orOlder() ? " or older" : "";
    at.leave(age.amount() + " " + age.unit().ucum() + older, LeftOut.Reason.CLOSE_ONLY);
    subject.setTimeAtLastEncounter(Times.age(age));
  }

  private void findings(Place at) {
    at.each("concern", of.concerns(), this::finding);
    at.each("history", of.history(), this::history);
    at.each("examination-finding", of.examination(), this::finding);
    at.<ImagingStudy>each(
        "imaging-study",
        of.imaging(),
        (study, place) -> place.each("finding", study.findings(), this::finding));
    at.each("outcome", of.outcomes(), this::outcome);
    at.each("adverse-event", of.adverseEvents(), this::adverseEvent);
  }

  private void finding(Finding finding, Place at) {
    findings.take(finding, at, packet::addPhenotypicFeatures, packet::addMeasurements);
  }

  private void history(HistoryItem item, Place at) {
    if (item.kind() == HistoryKind.FAMILY) {
      at.leave(item.finding().concept().text(), LeftOut.Reason.NO_PLACE);
      return;
    }
    at.at("kind").leave(Times.word(item.kind()), LeftOut.Reason.NO_PLACE);
    at.leave("relative", item.relative());
    finding(item.finding(), at.at("finding"));
  }

  private void outcome(Outcome outcome, Place at) {
    at.at("assessor").leave(Times.word(outcome.assessor()), LeftOut.Reason.NO_PLACE);
    at.at("text").leave(outcome.text(), LeftOut.Reason.NO_PLACE);
    Times.leave(outcome.time(), at);
    at.each("finding", outcome.findings(), this::finding);
  }

  private void adverseEvent(AdverseEvent event, Place at) {
    at.leave("grade", event.grade().map(grade -> Integer.toString(grade)));
    at.leave("cause", event.cause());
    finding(event.finding(), at.at("finding"));
  }

  private void diseases(Place at) {
    at.<Diagnosis>each(
        "diagnosis",
        of.diagnoses(),
        (diagnosis, place) -> diseases.of(diagnosis, place).ifPresent(packet::addDiseases));
    at.<DifferentialDiagnosis>each(
        "differential-diagnosis",
        of.differential(),
        (thought, place) ->
            diseases.of(thought, of.diagnoses(), place).ifPresent(packet::addDiseases));
  }

  private void actions(Place at) {
    at.<ImagingStudy>each(
        "imaging-study",
        of.imaging(),
        (study, place) -> actions.of(study, place).ifPresent(packet::addMedicalActions));
    at.<DiagnosticProcedure>each(
        "procedure",
        of.procedures(),
        (done, place) -> actions.of(done, place).ifPresent(packet::addMedicalActions));
    at.<DrugTreatment>each(
        "medication",
        of.medications(),
        (drug, place) -> actions.of(drug, place).ifPresent(packet::addMedicalActions));
    Map<String, Integer> counts = new HashMap<>();
    for (Intervention treatment : of.interventions()) {
      String name = nameOf(treatment);
      Place place = at.at(name + "[" + counts.merge(name, 1, Integer::sum) + "]");
      actions.of(treatment, place).ifPresent(packet::addMedicalActions);
    }
  }

  /** What case-report XML calls a treatment. */
  private static String nameOf(Intervention treatment) {
    if (treatment instanceof DrugTreatment) {
      return "drug-treatment";
    }
    if (treatment instanceof Surgery) {
      return "surgery";
    }
    return treatment instanceof Radiotherapy ? "radiotherapy" : "other-intervention";
  }

  /** What a phenopacket knows nothing of. */
  private void leaveWords(Place at) {
    at.<Allergy>each(
        "allergy",
        of.allergies(),
        (allergy, place) -> place.leave(allergy.substance().text(), LeftOut.Reason.NO_PLACE));
    at.<TimelineEvent>each(
        "event",
        of.timeline(),
        (event, place) -> place.leave(event.text(), LeftOut.Reason.NO_PLACE));
    at.leave("adherence", of.adherence().map(words -> words.text()));
    at.leaveAll("patient-perspective", of.perspective());
    at.leave("consent", of.consent().map(consent -> Times.word(consent.status())));
  }
}
