package io.casebound.citations.rules.style;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.Citations;
import io.casebound.citations.csl.CitationStyle;
import io.casebound.citations.style.StyledReferences;
import io.casebound.manuscripts.Manuscripts;
import io.casebound.model.ManuscriptFormat;
import io.casebound.model.Source;
import io.casebound.model.remark.Remark;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleExample;
import io.casebound.model.remark.RulePageCheck;
import io.casebound.model.remark.Rules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StyleRulePagesTest {

  static List<Rule<? super StyledReferences>> rules() {
    return StyledReferences.rules();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void pageAgreesWithRule(Rule<? super StyledReferences> rule) {
    assertThat(RulePageCheck.problems(rule, example -> remarks(rule, example))).isEmpty();
  }

  /** That of the page; Vancouver leaves out next to nothing. */
  private static CitationStyle style(Rule<? super StyledReferences> rule) {
    return CitationStyle.named(
        rule instanceof StyleElementSurplus ? "elsevier-vancouver" : "vancouver");
  }

  private static ImmutableList<Remark> remarks(
      Rule<? super StyledReferences> rule, RuleExample example) {
    try {
      Source source = Source.of("example", example.text());
      return Rules.check(
          ImmutableList.of(rule),
          StyledReferences.of(
              Citations.references(Manuscripts.read(source, ManuscriptFormat.MARKDOWN)),
              style(rule)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
