package io.casebound.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.manuscripts.Manuscripts;
import io.casebound.validation.assessment.Assessment;
import io.casebound.validation.assessment.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The first real case report, as text taken out of a PDF. */
@EnabledIfEnvironmentVariable(named = "CASEBOUND_DATA", matches = ".+")
class SeedTest {

  @Test
  void reportsWhatItReports() throws IOException {
    // 8d: the tumour is said to be of intermediate potential with a risk of recurrence.
    // 9a: the operation is named, though the drugs are not.
    // 10a: a new lesion and concern for progression are the outcome.
    assertThat(items(Verdict.PRESENT))
        .containsExactly(
            "1", "3a", "3b", "3d", "4", "5a", "5b", "6", "8a", "8b", "8c", "8d", "9a", "10a", "10b",
            "10d", "11b", "11c", "11d", "13");
  }

  @Test
  void reportsInPartWhatLacksSomething() throws IOException {
    assertThat(items(Verdict.PARTIAL)).containsExactly("2", "3c");
  }

  @Test
  void lacksWhatItLacks() throws IOException {
    // 7: only the history is timed ("three-week"); all other steps follow one another undated.
    // 9b: neither dose nor duration nor a step of the operation is told.
    // 9c: the operation treats a complication; of the systemic therapy no change is told.
    // 10c: systemic therapy goes on, and nothing is said of how it was borne.
    assertThat(items(Verdict.ABSENT)).containsExactly("5c", "7", "9b", "9c", "10c", "11a", "12");
  }

  @Test
  void askedForNoEarlierTreatmentWhereThereWasNone() throws IOException {
    // 5d: a first presentation with nothing before it.
    assertThat(items(Verdict.NOT_APPLICABLE)).containsExactly("5d");
  }

  private static Stream<String> items(Verdict verdict) throws IOException {
    Path seed = Path.of(System.getenv("CASEBOUND_DATA"), "seed", "imt-proximal-tibia.txt");
    Predicate<Assessment> given = assessment -> assessment.verdict() == verdict;
    return Validator.builder().build().review(Manuscripts.read(seed)).assessments().stream()
        .filter(given)
        .map(assessment -> assessment.item().id());
  }
}
