package io.casebound.benchmarks;

import static io.casebound.validation.assessment.Verdict.ABSENT;
import static io.casebound.validation.assessment.Verdict.PARTIAL;
import static io.casebound.validation.assessment.Verdict.PRESENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import io.casebound.benchmarks.VerdictAgreement.Cell;
import io.casebound.validation.assessment.Verdict;
import org.junit.jupiter.api.Test;

class VerdictAgreementTest {
  // Agreement 3 of 4; by chance (2·3 + 1·1 + 1·0) / 16.
  private static final ImmutableList<Cell> CELLS =
      ImmutableList.of(
          cell("a", "1", PRESENT, PRESENT),
          cell("b", "1", PRESENT, PRESENT),
          cell("c", "1", ABSENT, ABSENT),
          cell("d", "1", PARTIAL, PRESENT));

  @Test
  void correctsAgreementForChance() {
    assertThat(VerdictAgreement.kappa(CELLS))
        .isCloseTo((0.75 - 7.0 / 16) / (1 - 7.0 / 16), within(1e-9));
  }

  @Test
  void isOneWhereOnlyOneVerdictWasEverGiven() {
    assertThat(VerdictAgreement.kappa(ImmutableList.of(cell("a", "1", PRESENT, PRESENT))))
        .isEqualTo(1);
  }

  @Test
  void averagesOverTheItemsThatVary() {
    ImmutableList<Cell> cells =
        ImmutableList.<Cell>builder()
            .addAll(CELLS)
            .add(cell("a", "13", ABSENT, ABSENT))
            .add(cell("a", "8a", ABSENT, PRESENT))
            .build();

    assertThat(VerdictAgreement.meanItemKappa(cells))
        .isCloseTo((VerdictAgreement.kappa(CELLS) + 1) / 2, within(1e-9));
  }

  @Test
  void tellsHowWellAbsenceIsFound() {
    assertThat(VerdictAgreement.absent(CELLS).precision()).isEqualTo(1);
    assertThat(VerdictAgreement.absent(CELLS).recall()).isEqualTo(1);
  }

  @Test
  void drawsTheSameIntervalEachTime() {
    assertThat(Bootstrap.interval(CELLS, VerdictAgreement::kappa))
        .isEqualTo(Bootstrap.interval(CELLS, VerdictAgreement::kappa));
  }

  private static Cell cell(String report, String item, Verdict gold, Verdict found) {
    return new Cell(report, item, gold, found, FirstPassage.UNKNOWN);
  }
}
