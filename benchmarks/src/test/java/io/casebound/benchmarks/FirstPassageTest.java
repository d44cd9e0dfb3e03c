package io.casebound.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casebound.benchmarks.VerdictAgreement.Cell;
import io.casebound.validation.assessment.Verdict;
import org.junit.jupiter.api.Test;

class FirstPassageTest {
  @Test
  void passagesMeetInFourWordsInARow() {
    String shown = "A 50-year-old man fell from a ladder.";

    assertThat(FirstPassage.meet(shown, "The man fell from a roof")).isTrue();
    assertThat(FirstPassage.meet(shown, "The man fell off a ladder")).isFalse();
  }

  @Test
  void fewerWordsMeetAsAWhole() {
    assertThat(FirstPassage.meet("Case Report", "Gout of the larynx: a case report")).isTrue();
    assertThat(FirstPassage.meet("", "Gout of the larynx")).isFalse();
  }

  @Test
  void sharesLeaveOutWhatIsUnknown() {
    assertThat(
            FirstPassage.share(
                ImmutableList.of(
                    cell(FirstPassage.MEETS),
                    cell(FirstPassage.MISSES),
                    cell(FirstPassage.UNKNOWN),
                    cell(FirstPassage.MEETS))))
        .isEqualTo(2 / 3.0);
  }

  private static Cell cell(FirstPassage first) {
    return new Cell("report", "5a", Verdict.PRESENT, Verdict.PRESENT, first);
  }
}
