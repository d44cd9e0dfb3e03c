package io.casebound.citations.rules.truth;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.lookup.verification.VerifiedReferences;
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

class TruthRulePagesTest {
  static List<Rule<? super VerifiedReferences>> rules() {
    return VerifiedReferences.rules();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void pageAgreesWithRule(Rule<? super VerifiedReferences> rule) {
    assertThat(RulePageCheck.problems(rule, example -> remarks(rule, example))).isEmpty();
  }

  private static ImmutableList<Remark> remarks(
      Rule<? super VerifiedReferences> rule, RuleExample example) {
    try {
      return Rules.check(
          ImmutableList.of(rule),
          KnownWorks.verified(
              Manuscripts.read(Source.of("example", example.text()), ManuscriptFormat.MARKDOWN)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
