package io.casebound.terminology.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casebound.model.SourceText;
import io.casebound.terminology.Terminology;
import io.casebound.terminology.abbreviation.Abbreviation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RecogniserTest {
  private static final Recogniser LONGEST = Recogniser.of(Terminology.bundled());
  private static final Recogniser ALL = Recogniser.of(Terminology.bundled(), Matching.ALL);

  private static ImmutableList<String> mentions(Recogniser recogniser, String text) {
    return recogniser.mentions(SourceText.of(text)).stream()
        .map(mention -> mention.text() + "=" + mention.concept().id())
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<String> mentions(String text) {
    return mentions(LONGEST, text);
  }

  @Test
  void findsTheExactPlace() {
    Mention mention =
        LONGEST.mentions(SourceText.of("\uD83E\uDDB4 An osteosarcoma of 3 cm.")).get(0);
    assertThat(mention.start()).isEqualTo(6);
    assertThat(mention.end()).isEqualTo(18);
    assertThat(mention.text()).isEqualTo("osteosarcoma");
    assertThat(mention.span().column()).isEqualTo(6);
  }

  @ParameterizedTest
  @CsvSource({
    "OSTEOSARCOMA, osteosarcoma",
    "osteosarcomas, osteosarcoma",
    "metastases, metastasis",
    "vertebrae, vertebra",
    "fibromata, fibroma",
    "bone tumours, bone-tumor",
    "haematoma, hematoma",
    "oedema, edema",
    "pulmonary nodules, pulmonary-nodule",
    "soft-tissue swelling, soft-tissue-swelling",
    "soft tissue swelling, soft-tissue-swelling",
    "extra-osseous, extraosseous-soft-tissue",
    "extraosseous, extraosseous-soft-tissue",
    "α-smooth muscle actin, smooth-muscle-actin",
    "alpha smooth muscle actin, smooth-muscle-actin",
    "β-catenin, beta-catenin",
    "Ewing’s sarcoma, ewing-sarcoma",
    "Ewing sarcomas, ewing-sarcoma",
    "ﬁbrosarcoma, fibrosarcoma",
    "periosteal\u00A0reaction, periosteal-reaction",
    "perios\u00ADteal reaction, periosteal-reaction",
    "T2‑weighted, t2-weighted-imaging",
    "PET–CT, pet-ct",
    "S-100, s100-protein",
    "S100, s100-protein",
  })
  void foldsCaseNumberSpellingAndWriting(String text, String id) {
    ImmutableList<String> expected =
        id.isEmpty() ? ImmutableList.of() : ImmutableList.of(text + "=" + id);
    assertThat(mentions(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "T1a",
        "CD34x",
        "SCT",
        "ribbon",
        "KIT1",
        "xMRI",
        "mri",
        "ct",
        "pet",
        "bone. Tumor",
        "tumor\n\nbone",
        "hip, joint"
      })
  void findsNoShortNameInsideAWordAndNoNameAcrossAMark(String text) {
    assertThat(LONGEST.mentions(SourceText.of(text)))
        .extracting(mention -> mention.concept().id())
        .isSubsetOf("bone", "neoplasm", "hip-joint", "joint");
  }

  @Test
  void keepsTheLongestOrAll() {
    String text = "metastatic high-grade osteosarcoma";
    assertThat(mentions(text))
        .containsExactly("metastatic high-grade osteosarcoma=metastatic-osteosarcoma");
    assertThat(mentions(ALL, text))
        .containsExactly(
            "metastatic high-grade osteosarcoma=metastatic-osteosarcoma",
            "metastatic=metastasis",
            "high-grade osteosarcoma=high-grade-osteosarcoma",
            "high-grade=high-grade",
            "osteosarcoma=osteosarcoma");
  }

  @Test
  void readsAnAbbreviationAsTheTextDefinesIt() {
    Recognition recognition =
        LONGEST.recognise(
            SourceText.of("A renal cell carcinoma (RNC) was found. The RNCs had grown."));
    assertThat(recognition.mentions())
        .extracting(mention -> mention.text() + "=" + mention.concept().id())
        .containsExactly(
            "renal cell carcinoma=renal-cell-carcinoma",
            "RNC=renal-cell-carcinoma",
            "RNCs=renal-cell-carcinoma");
    assertThat(recognition.abbreviations())
        .extracting(Abbreviation::longForm)
        .containsExactly("renal cell carcinoma");
  }

  @Test
  void aDefinitionOverrulesTheListedMeaningFromThereOn() {
    assertThat(mentions("MRI was done. The mean response index (MRI) was low, and MRI fell again."))
        .containsExactly("MRI=magnetic-resonance-imaging");
  }

  @Test
  void carriesDefinitionsToLaterTextsOnly() {
    ImmutableList<Recognition> document =
        LONGEST.recognise(
            ImmutableList.of(
                SourceText.of("RNC was seen."),
                SourceText.of("Renal cell carcinoma (RNC) is common."),
                SourceText.of("RNC recurred.")));
    assertThat(document).hasSize(3);
    assertThat(document.get(0).mentions()).isEmpty();
    assertThat(document.get(2).mentions().get(0).concept().id()).isEqualTo("renal-cell-carcinoma");
  }

  @Test
  void leavesAmbiguousAbbreviationsToTheText() {
    assertThat(mentions("The GCT was large.")).isEmpty();
    assertThat(mentions("A giant cell tumor of bone: the GCT was large."))
        .contains("GCT=giant-cell-tumor-of-bone");
    assertThat(mentions("A germ cell tumor: the GCT was large."))
        .contains("GCT=germ-cell-tumor")
        .doesNotContain("GCT=giant-cell-tumor-of-bone");
  }

  @Test
  void tellsTheContextOfEachMention() {
    ImmutableList<Mention> mentions =
        LONGEST.mentions(SourceText.of("There was no fracture but left knee pain."));
    assertThat(mentions).hasSize(3);
    assertThat(mentions.get(0).context().negated()).isTrue();
    assertThat(mentions.get(2).text()).isEqualTo("knee pain");
    assertThat(mentions.get(2).context().negated()).isFalse();
    assertThat(mentions.get(2).context().laterality()).isPresent();
  }

  @Test
  void standsHostileTexts() {
    assertThat(mentions("a-".repeat(50_000) + "bone")).contains("bone=bone");
    assertThat(mentions("(A(".repeat(20_000))).isEmpty();
    assertThat(mentions("x".repeat(300_000))).isEmpty();
    assertThat(mentions("\uD800\uDC00\uD800 no no no ".repeat(5_000))).isEmpty();
    assertThat(mentions("bone ".repeat(20_000))).hasSize(20_000);
  }
}
