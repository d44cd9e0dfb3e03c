package io.casebound.validation.rules.terms;

import static io.casebound.model.remark.Severity.NOTE;

import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Words;
import io.casebound.validation.text.Sentence.Zone;
import java.util.regex.Pattern;

/** A variant of DNA is counted on a reference sequence, which must be named. Said once. */
@RuleInfo(
    id = "VARIANT-UNREFERENCED",
    severity = NOTE,
    tags = {"terms", "genetics"},
    summary = "No reference sequence is named for {variant}")
final class VariantUnreferenced implements Rule<ReviewContext> {
  /** What a sequence's number begins with, in small letters: {@code NM_004333.4}, {@code LRG_1}. */
  private static final Pattern SEQUENCE =
      Pattern.compile("(?:nm|nc|ng|nr|np|lrg|xm)(?: ?_ ?\\d+)?|enst\\d+|ensg\\d+");

  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Words words = Words.of(review);
    words
        .places("c")
        .filter(place -> isVariant(place, words))
        .limit(1)
        .filter(place -> !namesSequence(words))
        .forEach(
            place -> {
              int end = VariantMalformed.endOfRun(place + 2, words);
              remarks
                  .at(words.span(place, end))
                  .with("variant", words.printed(place, end))
                  .fix(Fix.advice("Give the reference sequence with its version: NM_004333.4."))
                  .say();
            });
  }

  /** {@code c.1799T}: digits with a letter or a mark of change behind them. */
  private static boolean isVariant(int place, Words words) {
    return words.near(place, 1).equals(".")
        && words.isGlued(place + 1)
        && words.passage(place).zone() != Zone.BACK
        && words.printed(place).equals("c")
        && !words.isGlued(place)
        && words.near(place, 2).matches("\\d+")
        && words.isGlued(place + 2)
        && words.near(place, 3).matches("[acgt]|del.*|dup.*|ins.*|[_+-]")
        && words.isGlued(place + 3);
  }

  private static boolean namesSequence(Words words) {
    return words.vocabulary().stream()
        .filter(word -> SEQUENCE.matcher(word).matches())
        .flatMapToInt(words::places)
        .boxed()
        .anyMatch(place -> words.word(place).startsWith("ens") || words.near(place, 1).equals("_"));
  }
}
