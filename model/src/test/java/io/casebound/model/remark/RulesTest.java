package io.casebound.model.remark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RulesTest {
  private static final SourceText TEXT =
      SourceText.verbatim(Source.of("report.txt", "The the tumor"), 0, 13);

  @RuleInfo(
      id = "WORD-DOUBLED",
      severity = Severity.WARNING,
      summary = "The word {word} stands here {count} times")
  private static final class WordDoubled implements Rule<SourceText> {
    @Override
    public void check(SourceText text, RemarkSink remarks) {
      remarks
          .at(text.span(4, 7))
          .with("word", "$1 \\the")
          .with("count", 2)
          .fix(Fix.replaceBy("The"))
          .say();
      remarks.at(text.span(0, 3)).with("word", "The").with("count", 2).say();
    }
  }

  @RuleInfo(id = "ANY-TEXT", severity = Severity.NOTE, summary = "This is a text")
  private static final class AnyText implements Rule<CharSequence> {
    @Override
    public void check(CharSequence text, RemarkSink remarks) {
      remarks.at(TEXT.span(0, 3)).say();
    }
  }

  @RuleInfo(id = "FORGETFUL", severity = Severity.ERROR, summary = "The word {word} is wrong")
  private static final class Forgetful implements Rule<SourceText> {
    @Override
    public void check(SourceText text, RemarkSink remarks) {
      remarks.at(text.span()).say();
    }
  }

  private static final class Nameless implements Rule<SourceText> {
    @Override
    public void check(SourceText text, RemarkSink remarks) {
      remarks.at(text.span()).say();
    }
  }

  @Test
  void stampsIdentifierAndSeverityAndOrdersByPlaceAndWeight() {
    ImmutableList<Remark> remarks =
        Rules.check(ImmutableList.of(new WordDoubled(), new AnyText()), TEXT);

    assertThat(remarks)
        .extracting(Remark::rule, Remark::severity, remark -> remark.span().column())
        .containsExactly(
            tuple("WORD-DOUBLED", Severity.WARNING, 1),
            tuple("ANY-TEXT", Severity.NOTE, 1),
            tuple("WORD-DOUBLED", Severity.WARNING, 5));
  }

  @Test
  void saysTheSummaryWithItsValuesLetterForLetter() {
    Remark last = Rules.check(ImmutableList.of(new WordDoubled()), TEXT).get(1);

    assertThat(last.message()).isEqualTo("The word $1 \\the stands here 2 times");
    assertThat(last.fix()).contains(Fix.replaceBy("The"));
  }

  @Test
  void failsWhereARuleForgetsAValueOrHasNoName() {
    assertThatThrownBy(() -> Rules.check(ImmutableList.of(new Forgetful()), TEXT))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("FORGETFUL")
        .hasMessageContaining("{word}");
    assertThatThrownBy(() -> Rules.check(ImmutableList.of(new Nameless()), TEXT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Nameless");
  }

  @Test
  void ordersRemarksByPlaceThenRuleThenMessageHoweverTheyCome() {
    ImmutableList<Remark> ordered =
        ImmutableList.of(
            remark("Z-RULE", 0, 3, "b"),
            remark("A-RULE", 0, 5, "c"),
            remark("A-RULE", 4, 7, "a"),
            remark("A-RULE", 4, 7, "b"),
            remark("B-RULE", 4, 7, "a"));

    List<Remark> shuffled = Lists.reverse(ordered);

    assertThat(shuffled.stream().sorted(Remark.BY_PLACE)).containsExactlyElementsOf(ordered);
    assertThat(ordered).isSortedAccordingTo(Comparator.comparing(Remark::span));
  }

  private static Remark remark(String rule, int start, int end, String message) {
    return new Remark(rule, Severity.NOTE, TEXT.span(start, end), message, Optional.empty());
  }

  @Test
  void weighsSeveritiesFromErrorToNote() {
    assertThat(Severity.ERROR.isAtLeast(Severity.WARNING)).isTrue();
    assertThat(Severity.WARNING.isAtLeast(Severity.WARNING)).isTrue();
    assertThat(Severity.NOTE.isAtLeast(Severity.WARNING)).isFalse();
  }
}
