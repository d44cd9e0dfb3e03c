package io.casebound.terminology;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casebound.terminology.csv.CsvRow;
import io.casebound.terminology.csv.CsvTable;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BundledMapTest {
  private static final Terminology MAP = Terminology.bundled();

  @Test
  void hasNoFlaw() {
    assertThat(MapLinter.lint(MapTables.bundled())).isEmpty();
  }

  @Test
  void holdsConceptsOfEveryKind() {
    assertThat(MAP.concepts().stream().map(Concept::kind).collect(toImmutableSet()))
        .containsExactlyInAnyOrderElementsOf(
            EnumSet.complementOf(EnumSet.of(ConceptKind.UNCLASSIFIED)));
    assertThat(MAP.concepts()).hasSizeGreaterThan(900);
  }

  @Test
  void listsThePreferredTermFirst() {
    for (Concept concept : MAP.concepts()) {
      assertThat(concept.terms().get(0).text()).isEqualTo(concept.preferredTerm());
      assertThat(concept.terms().get(0).kind()).isEqualTo(TermKind.PREFERRED);
    }
  }

  /** The lock is written by a benchmark that sees the vocabularies; nothing else may change it. */
  @Test
  void shipsNoCodeThatIsNotInTheLock() {
    ImmutableMap<String, String> lock =
        CsvTable.resource(BundledMapTest.class, "codes-lock.csv").stream()
            .collect(ImmutableMap.toImmutableMap(BundledMapTest::code, row -> row.get("label")));
    ImmutableMap<String, String> shipped =
        MapTables.bundled().codes().stream()
            .collect(ImmutableMap.toImmutableMap(BundledMapTest::code, row -> row.get("label")));
    assertThat(shipped).isEqualTo(lock);
  }

  private static String code(CsvRow row) {
    return row.get("system") + " " + row.get("version") + " " + row.get("code");
  }

  @Test
  void codesOfOneSystemHaveLabelsOfTheirOwn() {
    ImmutableListMultimap<String, String> codes =
        MapTables.bundled().codes().stream()
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    row -> row.get("system") + " " + row.get("label"), row -> row.get("code")));
    assertThat(codes.asMap().entrySet().stream().filter(entry -> entry.getValue().size() > 1))
        .extracting(Map.Entry::getKey)
        .isEmpty();
  }

  @Test
  void noLabelIsThatOfARetiredCode() {
    assertThat(MapTables.bundled().codes())
        .noneMatch(row -> row.get("label").matches("(?i).*\\b(obsolete|retired|deprecated)\\b.*"));
  }

  /** Modalities that DICOM PS3.3, C.7.3.1.1.1 has retired. */
  @Test
  void shipsNoRetiredModalityOfDicom() {
    assertThat(codes("DICOM"))
        .doesNotContain("AS", "CD", "CF", "CP", "CS", "DD", "DF", "DM", "DS", "EC", "FA", "FS")
        .doesNotContain("LP", "MA", "MS", "OPR", "ST", "VF");
  }

  /** Ameloblastoma, which ICD-O-3 also calls adamantinoma; that of long bones is 9261/3. */
  @Test
  void doesNotTakeAnAmeloblastomaForAnAdamantinoma() {
    assertThat(codes("ICD-O-3")).doesNotContain("9310/0");
  }

  /** Codes that named something else in earlier releases, or were obsolete for a time. */
  @Test
  void shipsNoCodeWhoseMeaningHasMoved() {
    assertThat(codes("DOID")).doesNotContain("DOID:417", "DOID:4549", "DOID:6785", "DOID:7602");
    assertThat(codes("ICD-O-3")).doesNotContain("9364/3");
  }

  /** Two identifiers of RadLex have this label; neither is the better one. */
  @Test
  void shipsNoCodeWhoseLabelAnotherCodeHas() {
    assertThat(codes("RadLex")).doesNotContain("RID45750", "RID5082", "RID45777", "RID49583");
  }

  @Test
  void givesPartsOfTheBodyNoCodeOfADisorder() {
    for (Concept concept : MAP.concepts()) {
      if (concept.kind() == ConceptKind.ANATOMY) {
        assertThat(concept.codes())
            .extracting(Code::system)
            .as(concept.id())
            .isSubsetOf("RadLex", "SNOMED CT", "Uberon", "NCIt");
      }
    }
  }

  /** A definition holds for a concept only where the code means the same. */
  @Test
  void takesNoDefinitionFromACodeOfAnotherMeaning() {
    ImmutableSet<String> exact =
        MapTables.bundled().codes().stream()
            .filter(row -> row.get("match").equals("exact"))
            .map(row -> row.get("concept") + " " + row.get("system") + " " + row.get("code"))
            .collect(toImmutableSet());
    assertThat(MapTables.bundled().concepts())
        .extracting(row -> row.get("id") + " " + row.get("definition source"))
        .allMatch(source -> source.endsWith(" Casebound") || exact.contains(source));
  }

  @Test
  void relatesEachConceptToOneOfTheKindThatTheRelationAsksFor() {
    ImmutableMap<RelationKind, ConceptKind> objects =
        ImmutableMap.of(
            RelationKind.PART_OF, ConceptKind.ANATOMY,
            RelationKind.FINDING_SITE, ConceptKind.ANATOMY,
            RelationKind.HAS_MARKER, ConceptKind.MARKER,
            RelationKind.HAS_GENE, ConceptKind.GENE,
            RelationKind.USES, ConceptKind.CONTRAST_AGENT);
    for (CsvRow row : MapTables.bundled().relations()) {
      ConceptKind asked = objects.get(MapReader.value(RelationKind.class, row, "relation"));
      if (asked != null) {
        assertThat(concept(row.get("object")).kind()).as(row.toString()).isEqualTo(asked);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "extraskeletal-ewing-sarcoma, malignant-bone-tumor",
    "extraskeletal-osteosarcoma, malignant-bone-tumor",
    "atypical-cartilaginous-tumor, malignant-neoplasm",
    "c-reactive-protein, immunohistochemical-marker",
    "mr-arthrography, fluoroscopy",
    "fluorodeoxyglucose-18f, contrast-medium",
    "blood-pressure, laboratory-method"
  })
  void keepsApartWhatIsNotTheSame(String subject, String object) {
    assertThat(MAP.isA(concept(subject), object)).isFalse();
  }

  /** Nodes of OncoTree for one site, and a code of ICD-O-3 for the germinoma. */
  @ParameterizedTest
  @CsvSource({
    "lymphoma, MLYM",
    "teratoma, TT",
    "mesenchymal-chondrosarcoma, MCHS",
    "germ-cell-tumor, 9064/3"
  })
  void saysWhichCodesMeanLess(String concept, String code) {
    assertThat(concept(concept).codes())
        .filteredOn(each -> each.code().equals(code))
        .extracting(Code::match)
        .containsExactly(SkosMatch.NARROW);
  }

  private static ImmutableSet<String> codes(String system) {
    return MAP.concepts().stream()
        .flatMap(concept -> concept.codes().stream())
        .filter(code -> code.system().equals(system))
        .map(Code::code)
        .collect(toImmutableSet());
  }

  /** Confidence is HIGH where the label is one of the concept's own terms, and only there. */
  @Test
  void isOnlySureWhereTheLabelIsATerm() {
    for (Concept concept : MAP.concepts()) {
      for (Code code : concept.codes()) {
        boolean own = MAP.lookUp(code.label()).contains(concept);
        if (code.confidence() == Confidence.HIGH) {
          assertThat(own).as("%s %s", code.system(), code.label()).isTrue();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "inflammatory myofibroblastic tumour",
        "metastatic osteosarcoma",
        "Ewing's sarcoma",
        "primary bone lymphoma",
        "high-grade sarcoma",
        "mesenchymal neoplasm",
        "ALK-positive inflammatory myofibroblastic tumor",
        "intermediate biologic potential",
        "proximal tibia",
        "tibial tuberosity",
        "lateral femoral condyle",
        "patellar tendon",
        "epiphysis",
        "metaphysis",
        "diaphysis",
        "vertebral bodies",
        "bone marrow",
        "knee pain",
        "swelling",
        "constitutional symptoms",
        "focal tenderness",
        "loss of active knee extension",
        "limitation of knee flexion",
        "trauma",
        "radiograph",
        "CT",
        "MRI",
        "chest CT",
        "FDG PET/CT",
        "T1-weighted",
        "T2-weighted",
        "axial",
        "sagittal",
        "coronal",
        "anteroposterior radiograph",
        "post-contrast",
        "cortical destruction",
        "periosteal reaction",
        "osteoid-type matrix mineralization",
        "soft-tissue extension",
        "soft-tissue component",
        "pulmonary nodules",
        "permeative",
        "mixed lytic-sclerotic",
        "marrow edema",
        "heterogeneous enhancement",
        "hypermetabolic",
        "low signal intensity",
        "high signal intensity",
        "cloud-like",
        "onionskin",
        "spiculated periosteal reaction",
        "dystrophic mineralization",
        "FDG uptake",
        "core needle biopsy",
        "immunohistochemistry",
        "fluorescence in situ hybridization",
        "spindle cell proliferation",
        "collagenous stroma",
        "inflammatory infiltrates",
        "lymphocytes",
        "plasma cells",
        "lymphoplasmacytic",
        "fascicles",
        "ALK",
        "ROS1",
        "NTRK",
        "ALK rearrangement",
        "kinase fusions",
        "ALK positivity",
        "pathologic avulsion fracture",
        "disease progression",
        "local recurrence",
        "metastatic spread",
        "follow-up",
        "misdiagnosis",
        "staging",
        "resection",
        "fixation",
        "screws",
        "side-plate",
        "wide surgical resection",
        "chemotherapy",
        "adjuvant radiotherapy",
        "systemic therapy",
        "targeted therapy",
        "ALK inhibition",
        "crizotinib"
      })
  void knowsWhatACaseOfABoneTumourNames(String name) {
    assertThat(MAP.lookUp(name)).as(name).isNotEmpty();
  }

  @Test
  void knowsCodesOfTheFirstCase() {
    assertThat(concept("inflammatory-myofibroblastic-tumor").codes())
        .extracting(code -> code.system() + " " + code.code())
        .contains("Mondo MONDO:0015798", "DOID DOID:0050905", "NCIt C6481", "ICD-O-3 8825/1");
    assertThat(concept("ros1-gene").codes()).extracting(Code::code).containsExactly("C18399");
    assertThat(concept("crizotinib").codes()).isEmpty();
    assertThat(concept("periosteal-reaction").codes()).isEqualTo(ImmutableList.of());
  }

  private static Concept concept(String id) {
    return MAP.concept(id).orElseThrow();
  }
}
