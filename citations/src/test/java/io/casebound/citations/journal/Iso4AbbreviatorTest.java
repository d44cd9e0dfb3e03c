package io.casebound.citations.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.casebound.model.io.UnreadableInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Iso4AbbreviatorTest {
  private static final Iso4Abbreviator BUNDLED = Iso4Abbreviator.bundled();

  /** None of these titles is in the list that the words were learnt from. */
  @ParameterizedTest
  @CsvSource({
    "Journal of invented orthopaedic oncology, J. Invent. Orthop. Oncol.",
    "The European archives of skeletal surgery, Eur. Arch. Skelet. Surg.",
    "Osteosarcoma, Osteosarcoma",
    "The Osteosarcoma, Osteosarcoma",
    "BMC marrow medicine, BMC Marrow Med.",
    "Journal of radiology : the organ of a society, J. Radiol.",
    "Bulletin (Society for the Study of Tumours), Bull. Soc. Study Tumours",
    "Clinics in bone & joint radiology, Clin. Bone Joint Radiol.",
  })
  void shortensTitles(String title, String expected) {
    assertThat(BUNDLED.abbreviate(title)).isEqualTo(expected);
  }

  @Test
  void writesThemWithoutFullStopsAsMedlineDoes() {
    assertThat(BUNDLED.medline("Annals of paediatric radiology")).isEqualTo("Ann Paediatr Radiol");
  }

  @Test
  void cutsAnUnknownWordWhereWordsLikeItAreCut() {
    assertThat(BUNDLED.medline("Journal of tibiology")).isEqualTo("J Tibiol");
  }

  @ParameterizedTest
  @CsvSource(value = {"''", "...", "()", "[", "'(((('"})
  void survivesWhatIsNoTitle(String title) {
    assertThat(BUNDLED.abbreviate(title)).hasSizeLessThan(5);
  }

  @Test
  void endsSoonOnTitlesOfAnyLength() {
    assertThat(BUNDLED.abbreviate("Journal (of ".repeat(100_000))).isNotEmpty();
  }

  @Test
  void asksTheUsersListForWordsItHasNotLearnt(@TempDir Path folder) throws IOException {
    Path list =
        Files.writeString(
            folder.resolve("list.tsv"),
            "WORD\tABBREVIATIONS\tLANGUAGES\nquxing\tqx.\teng\nbazqu-\tbzq.\tmul\nplugh\tn.a.\teng\n");
    Iso4Abbreviator own = Iso4Abbreviator.withWords(list);

    assertThat(own.abbreviate("Journal of quxing")).isEqualTo("J. Qx.");
    assertThat(own.abbreviate("Journal of bazquology")).isEqualTo("J. Bzq.");
    assertThat(own.abbreviate("Journal of plugh")).isEqualTo("J. Plugh");
  }

  @Test
  void saysWhatItWantsWhereTheListIsSomethingElse(@TempDir Path folder) throws IOException {
    Path other = Files.writeString(folder.resolve("x.txt"), "Dear editor");

    assertThatThrownBy(() -> Iso4Abbreviator.withWords(other))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("tabs");
  }
}
