package io.casebound.validation.rules.structure;

import static io.casebound.model.remark.Severity.WARNING;

import com.google.common.collect.ImmutableSet;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.WordFile;
import io.casebound.validation.rules.Words;

/** A little word is often typed twice. Words that may follow themselves are left alone. */
@RuleInfo(
    id = "WORD-TWICE",
    severity = WARNING,
    tags = {"structure"},
    summary = "\"{word}\" stands here twice")
final class WordTwice implements Rule<ReviewContext> {
  private static final ImmutableSet<String> LITTLE =
      WordFile.words(WordTwice.class, "little-words.txt");

  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Words words = Words.of(review);
    for (String word : LITTLE) {
      words
          .places(word)
          .filter(place -> words.near(place, 1).equals(word) && isOneRun(place, words))
          .forEach(
              place ->
                  remarks
                      .at(words.span(place, place + 2))
                      .with("word", word)
                      .fix(Fix.replaceBy(words.printed(place)))
                      .say());
    }
  }

  /** Whether both are words of one sentence: the second in small letters, one space between. */
  private static boolean isOneRun(int place, Words words) {
    return words.printed(place + 1).equals(words.word(place))
        && words.start(place + 1) == words.end(place) + 1;
  }
}
