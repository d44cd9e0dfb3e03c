package io.casebound.phenopackets;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casebound.model.clinical.Age;
import io.casebound.model.clinical.BodySite;
import io.casebound.model.clinical.ClinicalCase;
import io.casebound.model.clinical.CodeableConcept;
import io.casebound.model.clinical.Coding;
import io.casebound.model.clinical.Comparator;
import io.casebound.model.clinical.Diagnosis;
import io.casebound.model.clinical.DifferentialDiagnosis;
import io.casebound.model.clinical.DifferentialStatus;
import io.casebound.model.clinical.Finding;
import io.casebound.model.clinical.LaboratoryResult;
import io.casebound.model.clinical.Laterality;
import io.casebound.model.clinical.Patient;
import io.casebound.model.clinical.Presence;
import io.casebound.model.clinical.Quantity;
import io.casebound.model.clinical.ReferenceRange;
import io.casebound.model.clinical.RelativeTime;
import io.casebound.model.clinical.Sex;
import io.casebound.model.clinical.TimeAnchor;
import io.casebound.model.clinical.TimeRelation;
import io.casebound.model.clinical.TimeUnit;
import io.casebound.model.xml.CaseReportXml;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.phenopackets.schema.v2.Phenopacket;
import org.phenopackets.schema.v2.core.MetaData;
import org.phenopackets.schema.v2.core.OntologyClass;
import org.phenopackets.schema.v2.core.Resource;

class PhenopacketExporterTest {
  private static final PhenopacketExporter EXPORTER =
      PhenopacketExporter.builder("tests", Instant.parse("2026-03-18T00:00:00Z")).build();

  private static final CodeableConcept KNEE_PAIN =
      coded("left knee pain", new Coding("HPO", "2026-08", "HP:0030839", "Knee pain"));

  private static final CodeableConcept TUMOR =
      coded(
          "IMT",
          new Coding("NCIt", "20.05a", "C6481", "Inflammatory Myofibroblastic Tumor"),
          new Coding("Mondo", "2026-08", "MONDO:0015798", "inflammatory myofibroblastic tumor"));

  private static final CodeableConcept TIBIA =
      coded("proximal tibia", new Coding("Uberon", "2021", "UBERON:0000979", "tibia"));

  private static CodeableConcept coded(String text, Coding... codings) {
    return new CodeableConcept(text, ImmutableList.copyOf(codings));
  }

  private static ClinicalCase.Builder someone() {
    return ClinicalCase.builder(
        "case-1",
        new Patient(
            "patient-1",
            Optional.of(new Age(19, TimeUnit.YEAR, false)),
            Sex.MALE,
            Optional.empty()));
  }

  private static PhenopacketExport export(ClinicalCase.Builder made) {
    return EXPORTER.export(made.build());
  }

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void keepsTheRulesOfPhenopackets(long seed) {
    assertThat(PhenopacketRules.brokenBy(EXPORTER.export(RandomCases.of(seed)).toJson())).isEmpty();
  }

  @Test
  void keepsTheRulesForTheExample() throws IOException {
    ClinicalCase example =
        CaseReportXml.read(Path.of("../examples/imt-proximal-tibia/case.xml"))
            .clinicalCase()
            .orElseThrow();

    assertThat(PhenopacketRules.brokenBy(EXPORTER.export(example).toJson())).isEmpty();
  }

  @Test
  void theRulesCanBeBroken() {
    String json =
        export(someone().addConcern(Finding.builder(KNEE_PAIN, Presence.PRESENT).build())).toJson();

    assertThat(PhenopacketRules.brokenBy(json)).isEmpty();
    assertThat(PhenopacketRules.brokenBy(json.replace("HP:0030839", "MP:0030839"))).isNotEmpty();
    assertThat(PhenopacketRules.brokenBy(json.replace("createdBy", "made"))).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void takesOrListsEveryPartOfACase(long seed) {
    ClinicalCase made = RandomCases.of(seed);
    Packing packing = new Packing(made, CodeSystems.bundled());
    PhenopacketExport export = packing.pack(MetaData::newBuilder);

    List<String> told =
        Stream.concat(packing.kept().stream(), export.leftOut().stream().map(LeftOut::path))
            .map(path -> path.replace("[1]", ""))
            .toList();
    assertThat(CaseParts.of(made))
        .filteredOn(part -> told.stream().noneMatch(path -> isIn(part, path) || isIn(path, part)))
        .isEmpty();
    assertThat(CaseParts.of(made))
        .containsAll(
            export.leftOut().stream().map(part -> part.path().replace("[1]", "")).toList());
  }

  private static boolean isIn(String inner, String outer) {
    return inner.equals(outer) || inner.startsWith(outer + "/");
  }

  @Test
  void choosesTheSystemThatIsRecommended() {
    Phenopacket packet =
        export(
                someone()
                    .addDiagnosis(
                        Diagnosis.builder(TUMOR)
                            .site(new BodySite(TIBIA, Optional.of(Laterality.LEFT)))
                            .build()))
            .packet();

    assertThat(packet.getDiseases(0).getTerm())
        .isEqualTo(term("MONDO:0015798", "inflammatory myofibroblastic tumor"));
    assertThat(packet.getDiseases(0).getPrimarySite()).isEqualTo(term("UBERON:0000979", "tibia"));
    assertThat(packet.getDiseases(0).getLaterality()).isEqualTo(term("NCIT:C25229", "Left"));
    assertThat(packet.getMetaData().getResourcesList())
        .extracting(Resource::getNamespacePrefix)
        .containsExactly("MONDO", "NCIT", "UBERON");
  }

  private static OntologyClass term(String id, String label) {
    return OntologyClass.newBuilder().setId(id).setLabel(label).build();
  }

  @Test
  void excludesWhatIsAbsentAndLeavesOutWhatIsUncertain() {
    PhenopacketExport export =
        export(
            someone()
                .addConcern(Finding.builder(KNEE_PAIN, Presence.ABSENT).build())
                .addConcern(Finding.builder(KNEE_PAIN, Presence.UNCERTAIN).build()));

    assertThat(export.packet().getPhenotypicFeaturesList()).hasSize(1);
    assertThat(export.packet().getPhenotypicFeatures(0).getExcluded()).isTrue();
    assertThat(export.leftOut())
        .contains(new LeftOut("concern[2]", "left knee pain", LeftOut.Reason.NOT_EXACT));
  }

  @Test
  void tellsTheTimeOfPresentationByTheAge() {
    Phenopacket packet =
        export(
                someone()
                    .addConcern(
                        Finding.builder(KNEE_PAIN, Presence.PRESENT)
                            .time(
                                new RelativeTime(
                                    TimeRelation.AT, TimeAnchor.PRESENTATION, Optional.empty()))
                            .build()))
            .packet();

    assertThat(packet.getPhenotypicFeatures(0).getOnset().getAge().getIso8601Duration())
        .isEqualTo("P19Y");
  }

  @Test
  void excludesDiseasesThatTheCaseExcludes() {
    PhenopacketExport export =
        export(
            someone()
                .addDifferentialDiagnosis(
                    DifferentialDiagnosis.builder(TUMOR, DifferentialStatus.EXCLUDED)
                        .addReasonAgainst("no mineralization")
                        .build())
                .addDifferentialDiagnosis(
                    DifferentialDiagnosis.builder(TUMOR, DifferentialStatus.CONSIDERED).build()));

    assertThat(export.packet().getDiseasesList()).hasSize(1);
    assertThat(export.packet().getDiseases(0).getExcluded()).isTrue();
    assertThat(export.leftOut())
        .extracting(LeftOut::path)
        .contains("differential-diagnosis[1]/reason-against[1]", "differential-diagnosis[2]");
  }

  @Test
  void statesNoNumberThatTheLaboratoryDidNot() {
    CodeableConcept crp =
        coded("CRP", new Coding("LOINC", "2026-06", "1988-5", "C reactive protein"));
    ReferenceRange upTo5 = new ReferenceRange(Optional.empty(), Optional.of(new BigDecimal("5")));
    PhenopacketExport export =
        export(
            someone()
                .addLaboratoryResult(
                    LaboratoryResult.builder(crp)
                        .quantity(milligrams(Optional.of(Comparator.LESS), "5"))
                        .build())
                .addLaboratoryResult(
                    LaboratoryResult.builder(crp)
                        .quantity(milligrams(Optional.empty(), "0"))
                        .range(upTo5)
                        .build()));

    assertThat(export.packet().getMeasurementsList()).hasSize(1);
    assertThat(export.toJson()).contains("\"value\": 0.0");
    assertThat(export.leftOut())
        .contains(
            new LeftOut("laboratory-result[1]", "CRP", LeftOut.Reason.NOT_EXACT),
            new LeftOut("laboratory-result[2]/range", "to 5", LeftOut.Reason.INCOMPLETE));
  }

  private static Quantity milligrams(Optional<Comparator> comparator, String number) {
    return new Quantity(comparator, new BigDecimal(number), "mg/L");
  }

  @Test
  void namesCodeSystemsThatItIsTold() {
    CodeSystem ours =
        new CodeSystem(
            "local", "OURS", "ours", "Ours", "https://example.org", "https://example.org/");
    CodeableConcept odd = coded("odd", new Coding("local", "1", "17", "odd"));
    ClinicalCase made =
        someone().addConcern(Finding.builder(odd, Presence.PRESENT).build()).build();

    assertThat(EXPORTER.export(made).leftOut())
        .contains(new LeftOut("concern[1]", "odd", LeftOut.Reason.NO_CODE));
    assertThat(
            PhenopacketExporter.builder("tests", Instant.EPOCH)
                .add(ours)
                .build()
                .export(made)
                .packet()
                .getPhenotypicFeatures(0)
                .getType()
                .getId())
        .isEqualTo("OURS:17");
  }
}
