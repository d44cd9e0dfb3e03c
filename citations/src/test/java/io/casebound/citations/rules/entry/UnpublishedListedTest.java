package io.casebound.citations.rules.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnpublishedListedTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Costa EF. Lipoma of the toe. J Hand Surg 2014 (submitted).",
        "Costa EF. Lipoma of the toe. Manuscript in preparation.",
        "Costa EF. Lipoma of the toe. J Hand Surg, under review",
        "Costa EF. Lipoma of the toe. Unpublished observations, 2014.",
      })
  void saysWhatNobodyElseCanLookUp(String reference) {
    assertThat(EntryChecks.check(new UnpublishedListed(), reference)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Costa EF. Unpublished data in systematic reviews. J Hand Surg. 2014;36:101-104.",
        "Costa EF. Plants submitted to drought. J Hand Surg. 2014;36:101-104.",
        "Costa EF. Lipoma of the toe. Unpublished PhD thesis, University of Bristol, Bristol, 2014.",
      })
  void leavesTitlesAndThesesAlone(String reference) {
    assertThat(EntryChecks.check(new UnpublishedListed(), reference)).isEmpty();
  }
}
