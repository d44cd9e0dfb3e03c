package io.casebound.validation.rules.terms;

import static io.casebound.model.remark.Severity.WARNING;

import com.google.common.collect.ImmutableList;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Words;
import io.casebound.validation.text.Sentence.Zone;

/** A word that stands once, and differs by one letter from one that the text uses often. */
@RuleInfo(
    id = "WORD-MISSPELT",
    severity = WARNING,
    tags = {"terms"},
    summary = "\"{word}\" may be a slip for \"{other}\", which the text writes {count} times")
final class WordMisspelt implements Rule<ReviewContext> {
  private static final int SHORTEST = 8;

  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Words words = Words.of(review);
    ImmutableList<String> often =
        words.vocabulary().stream()
            .filter(WordMisspelt::isLong)
            .filter(word -> words.places(word).limit(2).count() == 2)
            .collect(ImmutableList.toImmutableList());
    SlipIndex index = new SlipIndex(often);
    for (String word : words.vocabulary()) {
      if (isLong(word) && words.places(word).limit(2).count() == 1) {
        int place = words.places(word).findFirst().orElseThrow();
        if (words.passage(place).zone() != Zone.BACK && words.printed(place).equals(word)) {
          index
              .slipOf(word)
              .ifPresent(
                  other ->
                      remarks
                          .at(words.span(place))
                          .with("word", word)
                          .with("other", other)
                          .with("count", words.places(other).count())
                          .fix(Fix.replaceBy(other))
                          .say());
        }
      }
    }
  }

  private static boolean isLong(String word) {
    return word.length() >= SHORTEST && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }
}
