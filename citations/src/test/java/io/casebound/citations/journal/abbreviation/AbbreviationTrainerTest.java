package io.casebound.citations.journal.abbreviation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AbbreviationTrainerTest {
  private final AbbreviationTrainer trainer = new AbbreviationTrainer();

  private String shortened(String title) {
    return trainer.train().abbreviate(title).stream()
        .map(AbbreviationRules.ShortWord::abbreviation)
        .collect(Collectors.joining(" "));
  }

  @Test
  void learnsWordsAndWhichAreDropped() {
    trainer.add("Journal of radiology", "J Radiol");
    trainer.add("Annals of surgery", "Ann Surg");

    assertThat(shortened("Journal of surgery")).isEqualTo("J Surg");
  }

  @Test
  void learnsNothingFromATitleOfOneWord() {
    trainer.add("Radiology", "Radiology");
    trainer.add("Journal of radiology", "J Radiol");

    assertThat(shortened("Annals of radiology")).endsWith("Radiol");
  }

  @Test
  void tellsTheLetterOfASectionFromAnArticle() {
    trainer.add("Lab on a chip", "Lab Chip");
    trainer.add("Folia radiologica. A", "Folia Radiol A");

    assertThat(shortened("Lab in a folia")).isEqualTo("Lab In Folia");
  }

  @Test
  void countsWhatItCannotAlign() {
    trainer.add("Journal of radiology", "Ann Surg");

    assertThat(trainer.skipped()).isEqualTo(1);
  }
}
