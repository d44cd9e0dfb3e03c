package io.casebound.model.clinical;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The structured facts of a case. They are authored, through the builder or as case-report XML; no
 * reader takes them out of prose. Identifiers of specimens are unique, and every one that is named
 * exists. Made by {@link #builder}.
 *
 * @param id the identifier of the case
 * @param patient the patient
 * @param concerns what the patient came with
 * @param history what was known before
 * @param medications drugs taken for something else, or before
 * @param allergies allergies, or that there are none
 * @param examination what the physical examination showed
 * @param timeline the course, in the order in which it is told
 * @param imaging imaging studies
 * @param laboratory results of the laboratory
 * @param procedures other diagnostic procedures than imaging and those that gave a specimen
 * @param specimens what was taken from the patient
 * @param histology what the microscope shows
 * @param immunohistochemistry results of immunohistochemistry
 * @param molecularTests results of tests of genes
 * @param differential diagnoses that were thought of
 * @param diagnoses the final diagnoses, the main one first
 * @param interventions treatments, in order
 * @param outcomes how the patient fared
 * @param adverseEvents harm, expected or not
 * @param adherence whether the patient kept to the treatment
 * @param perspective the experience in the patient's own words, paragraph by paragraph
 * @param consent consent to publication
 */
public record ClinicalCase(
    String id,
    Patient patient,
    ImmutableList<Finding> concerns,
    ImmutableList<HistoryItem> history,
    ImmutableList<DrugTreatment> medications,
    ImmutableList<Allergy> allergies,
    ImmutableList<Finding> examination,
    ImmutableList<TimelineEvent> timeline,
    ImmutableList<ImagingStudy> imaging,
    ImmutableList<LaboratoryResult> laboratory,
    ImmutableList<DiagnosticProcedure> procedures,
    ImmutableList<Specimen> specimens,
    ImmutableList<Histology> histology,
    ImmutableList<Immunostain> immunohistochemistry,
    ImmutableList<MolecularTest> molecularTests,
    ImmutableList<DifferentialDiagnosis> differential,
    ImmutableList<Diagnosis> diagnoses,
    ImmutableList<Intervention> interventions,
    ImmutableList<Outcome> outcomes,
    ImmutableList<AdverseEvent> adverseEvents,
    Optional<Adherence> adherence,
    ImmutableList<String> perspective,
    Optional<Consent> consent) {
  public ClinicalCase {
    id = Wording.identifier(id);
    perspective = perspective.stream().map(Wording::clean).collect(ImmutableList.toImmutableList());
    Specimens known = new Specimens(specimens);
    laboratory.forEach(result -> known.check(result.specimen()));
    histology.forEach(result -> known.check(result.specimen()));
    immunohistochemistry.forEach(result -> known.check(result.specimen()));
    molecularTests.forEach(result -> known.check(result.specimen()));
  }

  public static Builder builder(String id, Patient patient) {
    return new Builder(id, patient);
  }

  /** Puts a case together; what is not said is empty. */
  public static final class Builder {
    private final String id;
    private final Patient patient;
    private final ImmutableList.Builder<Finding> concerns = ImmutableList.builder();
    private final ImmutableList.Builder<HistoryItem> history = ImmutableList.builder();
    private final ImmutableList.Builder<DrugTreatment> medications = ImmutableList.builder();
    private final ImmutableList.Builder<Allergy> allergies = ImmutableList.builder();
    private final ImmutableList.Builder<Finding> examination = ImmutableList.builder();
    private final ImmutableList.Builder<TimelineEvent> timeline = ImmutableList.builder();
    private final ImmutableList.Builder<ImagingStudy> imaging = ImmutableList.builder();
    private final ImmutableList.Builder<LaboratoryResult> laboratory = ImmutableList.builder();
    private final ImmutableList.Builder<DiagnosticProcedure> procedures = ImmutableList.builder();
    private final ImmutableList.Builder<Specimen> specimens = ImmutableList.builder();
    private final ImmutableList.Builder<Histology> histology = ImmutableList.builder();
    private final ImmutableList.Builder<Immunostain> immunohistochemistry = ImmutableList.builder();
    private final ImmutableList.Builder<MolecularTest> molecularTests = ImmutableList.builder();
    private final ImmutableList.Builder<DifferentialDiagnosis> differential =
        ImmutableList.builder();
    private final ImmutableList.Builder<Diagnosis> diagnoses = ImmutableList.builder();
    private final ImmutableList.Builder<Intervention> interventions = ImmutableList.builder();
    private final ImmutableList.Builder<Outcome> outcomes = ImmutableList.builder();
    private final ImmutableList.Builder<AdverseEvent> adverseEvents = ImmutableList.builder();
    private @Nullable Adherence adherence;
    private final ImmutableList.Builder<String> perspective = ImmutableList.builder();
    private @Nullable Consent consent;

    private Builder(String id, Patient patient) {
      this.id = id;
      this.patient = patient;
    }

    /** Adds one more to {@link ClinicalCase#concerns}. */
    public Builder addConcern(Finding value) {
      concerns.add(value);
      return this;
    }

    /** Adds one more to {@link ClinicalCase#history}. */
    public Builder addHistoryItem(HistoryItem value) {
      history.add(value);
      return this;
    }

    /** Adds one more to {@link ClinicalCase#medications}. */
    public Builder addMedication(DrugTreatment value) {
      medications.add(value);
      return this;
    }

    /** Adds one more to {@link ClinicalCase#allergies}. */
    public Builder addAllergy(Allergy value) {
      allergies.add(value);
      return this;
    }

    /** Adds one more to {@link ClinicalCase#examination}. */
    public Builder addExaminationFinding(Finding value) {
      examination.add(value);
      return this;
    }

    /** Adds one more to {@link ClinicalCase#timeline}. */
    public Builder addEvent(TimelineEvent value) {
      timeline.add(value);
      return this;
    }

    /** Adds one more to {@link ClinicalCase#imaging}. */
    public Builder addImagingStudy(ImagingStudy value) {
      imaging.add(value);
      return this;
    }

    /** Adds one more to {@link ClinicalCase#laboratory}. */
    public Builder addLaboratoryResult(LaboratoryResult value) {
      laboratory.add(value);
      return this;
    }

    /** Adds one more to {@link ClinicalCase#procedures}. */
    public Builder addProcedure(DiagnosticProcedure value) {
      procedures.add(value);
      return this;
    }

    /** Adds one more to {@link ClinicalCase#specimens}. */
    public Builder addSpecimen(Specimen value) {
      specimens.add(value);
      return this;
    }

    /** Adds one more to {@link ClinicalCase#histology}. */
    public Builder addHistology(Histology value) {
      histology.add(value);
      return this;
    }

    /** Adds one more to {@link ClinicalCase#immunohistochemistry}. */
    public Builder addImmunostain(Immunostain value) {
      immunohistochemistry.add(value);
      return this;
    }

    /** Adds one more to {@link ClinicalCase#molecularTests}. */
    public Builder addMolecularTest(MolecularTest value) {
      molecularTests.add(value);
      return this;
    }

    /** Adds one more to {@link ClinicalCase#differential}. */
    public Builder addDifferentialDiagnosis(DifferentialDiagnosis value) {
      differential.add(value);
      return this;
    }

    /** Adds one more to {@link ClinicalCase#diagnoses}. */
    public Builder addDiagnosis(Diagnosis value) {
      diagnoses.add(value);
      return this;
    }

    /** Adds one more to {@link ClinicalCase#interventions}. */
    public Builder addIntervention(Intervention value) {
      interventions.add(value);
      return this;
    }

    /** Adds one more to {@link ClinicalCase#outcomes}. */
    public Builder addOutcome(Outcome value) {
      outcomes.add(value);
      return this;
    }

    /** Adds one more to {@link ClinicalCase#adverseEvents}. */
    public Builder addAdverseEvent(AdverseEvent value) {
      adverseEvents.add(value);
      return this;
    }

    public Builder adherence(Adherence value) {
      this.adherence = value;
      return this;
    }

    /** Adds one more to {@link ClinicalCase#perspective}. */
    public Builder addPerspectiveParagraph(String value) {
      perspective.add(value);
      return this;
    }

    public Builder consent(Consent value) {
      this.consent = value;
      return this;
    }

    public ClinicalCase build() {
      return new ClinicalCase(
          id,
          patient,
          concerns.build(),
          history.build(),
          medications.build(),
          allergies.build(),
          examination.build(),
          timeline.build(),
          imaging.build(),
          laboratory.build(),
          procedures.build(),
          specimens.build(),
          histology.build(),
          immunohistochemistry.build(),
          molecularTests.build(),
          differential.build(),
          diagnoses.build(),
          interventions.build(),
          outcomes.build(),
          adverseEvents.build(),
          Optional.ofNullable(adherence),
          perspective.build(),
          Optional.ofNullable(consent));
    }
  }
}
