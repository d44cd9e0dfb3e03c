package io.casebound.model.xml.clinical;

import io.casebound.model.clinical.ClinicalCase;
import io.casebound.model.clinical.Intervention;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds {@link ClinicalCase}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "clinical-case",
    propOrder = {
      "patient",
      "concerns",
      "history",
      "medications",
      "allergies",
      "examination",
      "timeline",
      "imaging",
      "laboratory",
      "procedures",
      "specimens",
      "histology",
      "immunohistochemistry",
      "molecularTests",
      "differential",
      "diagnoses",
      "interventions",
      "outcomes",
      "adverseEvents",
      "adherence",
      "perspective",
      "consent"
    })
public final class XmlClinicalCase extends Bound<ClinicalCase> {
  @XmlAttribute private @Nullable String id;

  @XmlElement private @Nullable XmlPatient patient;

  @XmlElement(name = "concern")
  private @Nullable List<XmlFinding> concerns;

  @XmlElement private @Nullable List<XmlHistoryItem> history;

  @XmlElement(name = "medication")
  private @Nullable List<XmlDrugTreatment> medications;

  @XmlElement(name = "allergy")
  private @Nullable List<XmlAllergy> allergies;

  @XmlElement(name = "examination-finding")
  private @Nullable List<XmlFinding> examination;

  @XmlElement(name = "event")
  private @Nullable List<XmlTimelineEvent> timeline;

  @XmlElement(name = "imaging-study")
  private @Nullable List<XmlImagingStudy> imaging;

  @XmlElement(name = "laboratory-result")
  private @Nullable List<XmlLaboratoryResult> laboratory;

  @XmlElement(name = "procedure")
  private @Nullable List<XmlDiagnosticProcedure> procedures;

  @XmlElement(name = "specimen")
  private @Nullable List<XmlSpecimen> specimens;

  @XmlElement private @Nullable List<XmlHistology> histology;

  @XmlElement(name = "immunostain")
  private @Nullable List<XmlImmunostain> immunohistochemistry;

  @XmlElement(name = "molecular-test")
  private @Nullable List<XmlMolecularTest> molecularTests;

  @XmlElement(name = "differential-diagnosis")
  private @Nullable List<XmlDifferentialDiagnosis> differential;

  @XmlElement(name = "diagnosis")
  private @Nullable List<XmlDiagnosis> diagnoses;

  @XmlElements({
    @XmlElement(name = "drug-treatment", type = XmlDrugTreatment.class),
    @XmlElement(name = "surgery", type = XmlSurgery.class),
    @XmlElement(name = "radiotherapy", type = XmlRadiotherapy.class),
    @XmlElement(name = "other-intervention", type = XmlOtherIntervention.class)
  })
  private @Nullable List<Bound<? extends Intervention>> interventions;

  @XmlElement(name = "outcome")
  private @Nullable List<XmlOutcome> outcomes;

  @XmlElement(name = "adverse-event")
  private @Nullable List<XmlAdverseEvent> adverseEvents;

  @XmlElement private @Nullable XmlAdherence adherence;

  @XmlElement(name = "patient-perspective")
  private @Nullable List<String> perspective;

  @XmlElement private @Nullable XmlConsent consent;

  public static XmlClinicalCase of(ClinicalCase value) {
    XmlClinicalCase xml = new XmlClinicalCase();
    xml.id = value.id();
    xml.patient = XmlPatient.of(value.patient());
    xml.concerns = all(value.concerns(), XmlFinding::of);
    xml.history = all(value.history(), XmlHistoryItem::of);
    xml.medications = all(value.medications(), XmlDrugTreatment::of);
    xml.allergies = all(value.allergies(), XmlAllergy::of);
    xml.examination = all(value.examination(), XmlFinding::of);
    xml.timeline = all(value.timeline(), XmlTimelineEvent::of);
    xml.imaging = all(value.imaging(), XmlImagingStudy::of);
    xml.laboratory = all(value.laboratory(), XmlLaboratoryResult::of);
    xml.procedures = all(value.procedures(), XmlDiagnosticProcedure::of);
    xml.specimens = all(value.specimens(), XmlSpecimen::of);
    xml.histology = all(value.histology(), XmlHistology::of);
    xml.immunohistochemistry = all(value.immunohistochemistry(), XmlImmunostain::of);
    xml.molecularTests = all(value.molecularTests(), XmlMolecularTest::of);
    xml.differential = all(value.differential(), XmlDifferentialDiagnosis::of);
    xml.diagnoses = all(value.diagnoses(), XmlDiagnosis::of);
    xml.interventions = all(value.interventions(), XmlInterventions::of);
    xml.outcomes = all(value.outcomes(), XmlOutcome::of);
    xml.adverseEvents = all(value.adverseEvents(), XmlAdverseEvent::of);
    xml.adherence = value.adherence().map(XmlAdherence::of).orElse(null);
    xml.perspective = all(value.perspective(), text -> text);
    xml.consent = value.consent().map(XmlConsent::of).orElse(null);
    return xml;
  }

  @Override
  protected ClinicalCase model() {
    return new ClinicalCase(
        required(id, "id"),
        required(patient, "patient").toModel(),
        each(concerns),
        each(history),
        each(medications),
        each(allergies),
        each(examination),
        each(timeline),
        each(imaging),
        each(laboratory),
        each(procedures),
        each(specimens),
        each(histology),
        each(immunohistochemistry),
        each(molecularTests),
        each(differential),
        each(diagnoses),
        each(interventions),
        each(outcomes),
        each(adverseEvents),
        Optional.ofNullable(adherence).map(XmlAdherence::toModel),
        texts(perspective),
        Optional.ofNullable(consent).map(XmlConsent::toModel));
  }
}
