package io.casebound.citations.rules.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.PrintedLines;
import io.casebound.model.Source;
import io.casebound.model.remark.Remark;
import io.casebound.model.remark.Rules;
import org.junit.jupiter.api.Test;

class EtAlMissingTest {
  private static final String NINE =
      "Brandt IJ, Miller AB, Jones CD, Weber EF, Costa GH, Novak IJ, Adams KL, Klein MN, Wu XY";
  private static final String REST = " Lipoma of the toe. J Hand Surg. 2014;36:101-104.\n";

  @Test
  void saysWhoIsNotShortened() {
    assertThat(check("Miller AB, Jones CD, Weber EF, et al.", "Costa EF, Wu AB, Novak GH, et al."))
        .extracting(Remark::message)
        .containsExactly(
            "All 9 authors of reference 3 are named, though the list shortens 2 others after 3 or"
                + " fewer");
  }

  @Test
  void nineMayBeNamedWhereOthersShowOne() {
    assertThat(check("Miller AB, et al.", "Costa EF, et al.")).isEmpty();
  }

  @Test
  void oneShortenedEntryIsNoHabit() {
    assertThat(check("Miller AB, Jones CD, Weber EF, et al.", "Costa EF, Wu AB.")).isEmpty();
  }

  private static ImmutableList<Remark> check(String first, String second) {
    String list = first + REST + second + REST + NINE + "." + REST;
    return Rules.check(
        ImmutableList.of(new EtAlMissing()), PrintedLines.read(Source.of("test", list)));
  }
}
