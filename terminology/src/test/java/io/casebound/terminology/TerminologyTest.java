package io.casebound.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TerminologyTest {
  private static final Terminology MAP = Terminology.bundled();

  private static Concept concept(String id) {
    return MAP.concept(id).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "osteosarcoma, osteosarcoma",
    "Osteogenic Sarcomas, osteosarcoma",
    "bone tumour, bone-tumor",
    "soft tissue mass, soft-tissue-mass",
    "haemangiomata, hemangioma",
    "MONDO:0009807, osteosarcoma",
    "RID4010, osteosarcoma",
    "9180/3, osteosarcoma",
    "giant-cell-tumor-of-bone, giant-cell-tumor-of-bone",
  })
  void findsConceptsByNameCodeAndIdentifier(String text, String id) {
    assertThat(MAP.lookUp(text)).extracting(Concept::id).containsExactly(id);
  }

  @Test
  void findsAllConceptsThatShareAName() {
    assertThat(MAP.lookUp("GCT"))
        .extracting(Concept::id)
        .containsExactlyInAnyOrder("giant-cell-tumor-of-bone", "germ-cell-tumor");
  }

  @Test
  void findsNothingForTextThatNamesNothing() {
    assertThat(MAP.lookUp("")).isEmpty();
    assertThat(MAP.lookUp("osteosarcoma of")).isEmpty();
    assertThat(MAP.concept("no-such-concept")).isEmpty();
  }

  @Test
  void walksUpAndDown() {
    Concept parosteal = concept("parosteal-osteosarcoma");
    assertThat(MAP.parents(parosteal)).extracting(Concept::id).containsExactly("osteosarcoma");
    assertThat(MAP.ancestors(parosteal))
        .extracting(Concept::id)
        .startsWith("osteosarcoma", "primary-bone-sarcoma")
        .contains("sarcoma", "bone-tumor", "malignant-neoplasm", "neoplasm")
        .doesNotHaveDuplicates();
    assertThat(MAP.children(concept("osteosarcoma"))).contains(parosteal);
    assertThat(MAP.descendants(concept("sarcoma"))).contains(parosteal);
  }

  @Test
  void partsAreBelowButNotOneOfTheWhole() {
    Concept proximal = concept("proximal-tibia");
    assertThat(MAP.ancestors(proximal)).extracting(Concept::id).contains("tibia", "lower-limb");
    assertThat(MAP.isA(proximal, "tibia")).isFalse();
    assertThat(MAP.isA(concept("tibia"), "bone")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "osteosarkoma, osteosarcoma, osteosarcoma",
    "imunohistochemistry, immunohistochemistry, immunohistochemistry",
    "perisoteal reaction, periosteal-reaction, periosteal reaction",
    "magnetic resonace imaging, magnetic-resonance-imaging, magnetic resonance imaging",
    "nephroblastomaa, wilms-tumor, nephroblastoma",
  })
  void suggestsWhatAMisspeltNameMeans(String text, String id, String term) {
    Suggestion first = MAP.suggest(text, 3).get(0);
    assertThat(first.concept().id()).isEqualTo(id);
    assertThat(first.term().text()).isEqualTo(term);
    assertThat(first.similarity()).isBetween(0.6, 1.0);
  }

  @Test
  void suggestsNothingWhereNothingIsNear() {
    assertThat(MAP.suggest("zzzzqqqq", 5)).isEmpty();
    assertThat(MAP.suggest("", 5)).isEmpty();
    assertThat(MAP.suggest("tibia".repeat(100_000), 5)).isEmpty();
  }

  @Test
  void ranksSuggestionsBestFirst() {
    assertThat(MAP.suggest("chondrosarkoma", 5))
        .hasSizeGreaterThan(1)
        .isSortedAccordingTo((a, b) -> Double.compare(b.similarity(), a.similarity()));
  }
}
