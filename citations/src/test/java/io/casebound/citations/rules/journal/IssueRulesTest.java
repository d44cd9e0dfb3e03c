package io.casebound.citations.rules.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.PrintedLines;
import io.casebound.citations.ReferenceList;
import io.casebound.model.Source;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.Remark;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssueRulesTest {
  @ParameterizedTest
  @CsvSource({"Mar, September, Sep", "March, Sept, September", "October, Aug, August"})
  void aMonthUnlikeTheOthers(String usual, String month, String wanted) {
    assertThat(check(new MonthsMixed(), dated(usual).repeat(6) + dated(month)))
        .extracting(Remark::fix)
        .extracting(fix -> fix.flatMap(Fix::replacement).orElse(""))
        .containsExactly(wanted);
  }

  @ParameterizedTest
  @ValueSource(strings = {"May", "June", "Jul", "Sep 4", "Sept"})
  void monthsThatAreBothOrAlikeAreNoRemark(String month) {
    assertThat(check(new MonthsMixed(), dated("Mar").repeat(6) + dated(month))).isEmpty();
  }

  @Test
  void supplementsInThreeWaysAreOneRemark() {
    assertThat(
            check(
                new SupplementsMixed(),
                issue("36 Suppl 1") + issue("37(suppl 2)") + issue("38 Supplement 1")))
        .extracting(Remark::message)
        .containsExactly(
            "The list writes supplements differently: reference 1 “Suppl”; reference 2 “suppl”;"
                + " reference 3 “Supplement”");
  }

  @ParameterizedTest
  @ValueSource(strings = {"37 Suppl 2", "37(4 Suppl 1)", "37(4 Pt 2)", "37(4)", "S37(4)"})
  void supplementsInOneWayAreNoRemark(String issue) {
    assertThat(check(new SupplementsMixed(), issue("36 Suppl 1") + issue(issue))).isEmpty();
  }

  private static String dated(String month) {
    return "Miller AB, Jones CD. Lipoma of the finger. Skeletal Radiol. 2011 "
        + month
        + ";36(3):101-104.\n";
  }

  private static String issue(String issue) {
    return "Miller AB, Jones CD. Lipoma of the finger. Skeletal Radiol. 2011;"
        + issue
        + ":101-104.\n";
  }

  private static ImmutableList<Remark> check(Rule<? super ReferenceList> rule, String lines) {
    return Rules.check(ImmutableList.of(rule), PrintedLines.read(Source.of("test", lines)));
  }
}
