package io.casebound.citations.rules.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.PrintedLines;
import io.casebound.model.Source;
import io.casebound.model.remark.Remark;
import io.casebound.model.remark.Rules;
import org.junit.jupiter.api.Test;

class DoiMissingTest {
  private static final String ARTICLE =
      "Miller AB, Jones CD. Lipoma of the finger. J Hand Surg. 2011;36:101-104.";
  private static final String WITH = ARTICLE + " doi:10.1000/hand.2011.1\n";
  private static final String WITHOUT = ARTICLE + "\n";

  @Test
  void namesAllThatLackIt() {
    assertThat(check(WITH.repeat(3) + WITHOUT + WITH.repeat(4) + WITHOUT))
        .containsExactly("Most of the list has DOIs, but references 4 and 9 have none");
  }

  @Test
  void saysNothingOfAListThatHasAll() {
    assertThat(check(WITH.repeat(4))).isEmpty();
  }

  @Test
  void saysNothingWhereHalfTheListHasIt() {
    assertThat(check(WITH.repeat(4) + WITHOUT.repeat(4))).isEmpty();
  }

  private static ImmutableList<String> check(String list) {
    return Rules.check(
            ImmutableList.of(new DoiMissing()), PrintedLines.read(Source.of("test", list)))
        .stream()
        .map(Remark::message)
        .collect(ImmutableList.toImmutableList());
  }
}
