package io.casebound.manuscripts;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casebound.model.remark.Remark;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleExample;
import io.casebound.model.remark.RulePageCheck;
import io.casebound.model.remark.Rules;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulePagesTest {
  static List<Rule<?>> rules() {
    return Manuscripts.rules();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void pageAgreesWithWhatReadersSay(Rule<?> rule) {
    assertThat(RulePageCheck.problems(rule, example -> remarks(rule, example))).isEmpty();
  }

  private static ImmutableList<Remark> remarks(Rule<?> rule, RuleExample example) {
    Charset charset =
        example.language().equals("cp1252")
            ? Charset.forName("windows-1252")
            : StandardCharsets.UTF_8;
    byte[] bytes = example.text().getBytes(charset);
    try {
      return Manuscripts.read(new ByteArrayInputStream(bytes), "example", Optional.empty())
          .remarks()
          .stream()
          .filter(remark -> remark.rule().equals(Rules.info(rule).id()))
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
