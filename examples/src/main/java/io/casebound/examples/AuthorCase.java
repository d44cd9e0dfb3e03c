package io.casebound.examples;

import com.google.common.collect.ImmutableList;
import io.casebound.model.clinical.Age;
import io.casebound.model.clinical.Alteration;
import io.casebound.model.clinical.BodySite;
import io.casebound.model.clinical.CaseReport;
import io.casebound.model.clinical.ClinicalCase;
import io.casebound.model.clinical.CodeableConcept;
import io.casebound.model.clinical.Coding;
import io.casebound.model.clinical.Diagnosis;
import io.casebound.model.clinical.Finding;
import io.casebound.model.clinical.Laterality;
import io.casebound.model.clinical.MolecularResult;
import io.casebound.model.clinical.MolecularTest;
import io.casebound.model.clinical.Patient;
import io.casebound.model.clinical.Presence;
import io.casebound.model.clinical.RelativeTime;
import io.casebound.model.clinical.Sex;
import io.casebound.model.clinical.TimeAnchor;
import io.casebound.model.clinical.TimeRelation;
import io.casebound.model.clinical.TimeSpan;
import io.casebound.model.clinical.TimeUnit;
import io.casebound.model.xml.CaseReportXml;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Writes the heart of the example case with the builders, and saves it as case-report XML, which
 * {@link ExportPhenopacket} turns into a phenopacket. The whole case is {@code case.xml}.
 */
public final class AuthorCase {
  private AuthorCase() {}

  public static void main(String[] arguments) throws IOException {
    CaseReportXml.write(CaseReport.of(written()), Path.of(arguments[0]));
  }

  static ClinicalCase written() {
    return ClinicalCase.builder("imt-proximal-tibia", patient())
        .addConcern(kneePain())
        .addMolecularTest(rearrangement())
        .addDiagnosis(
            Diagnosis.builder(
                    coded(
                        "ALK-positive inflammatory myofibroblastic tumor",
                        new Coding(
                            "Mondo",
                            "2026-08",
                            "MONDO:0015798",
                            "inflammatory myofibroblastic tumor")))
                .site(new BodySite(coded("proximal tibia"), Optional.of(Laterality.LEFT)))
                .build())
        .build();
  }

  private static Patient patient() {
    Age age = new Age(19, TimeUnit.YEAR, false);
    return new Patient("patient-1", Optional.of(age), Sex.MALE, Optional.empty());
  }

  /** Told by its distance from presentation: a date might tell who the patient is. */
  private static Finding kneePain() {
    TimeSpan threeWeeks = new TimeSpan(BigDecimal.valueOf(3), TimeUnit.WEEK);
    return Finding.builder(
            coded(
                "progressive left knee pain",
                new Coding("HPO", "2026-08", "HP:0030839", "Knee pain")),
            Presence.PRESENT)
        .time(
            new RelativeTime(TimeRelation.BEFORE, TimeAnchor.PRESENTATION, Optional.of(threeWeeks)))
        .build();
  }

  private static MolecularTest rearrangement() {
    return MolecularTest.builder(
            coded("ALK", new Coding("HGNC", "2021", "HGNC:427", "ALK")),
            coded(
                "fluorescence in situ hybridization",
                new Coding("NCIt", "20.05a", "C17563", "Fluorescence In Situ Hybridization")),
            MolecularResult.DETECTED)
        .alteration(Alteration.REARRANGEMENT)
        .variant("2p23")
        .build();
  }

  private static CodeableConcept coded(String words, Coding... codings) {
    return new CodeableConcept(words, ImmutableList.copyOf(codings));
  }
}
