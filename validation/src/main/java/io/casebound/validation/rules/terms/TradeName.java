package io.casebound.validation.rules.terms;

import static io.casebound.model.remark.Severity.NOTE;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.WordFile;
import io.casebound.validation.rules.Words;
import io.casebound.validation.text.Sentence.Zone;
import java.util.Locale;

/** A drug goes by its generic name. Said once for each drug, where that name stands nowhere. */
@RuleInfo(
    id = "TRADE-NAME",
    severity = NOTE,
    tags = {"terms", "icmje"},
    summary = "\"{trade}\" is a trade name; its generic name, {generic}, is given nowhere")
final class TradeName implements Rule<ReviewContext> {
  private static final ImmutableMap<String, String> GENERICS =
      WordFile.rows(TradeName.class, "trade-names.tsv")
          .collect(
              ImmutableMap.toImmutableMap(
                  row -> row.get(0).toLowerCase(Locale.ROOT), row -> row.get(1)));
  private static final Splitter WORDS = Splitter.on(' ');

  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Words words = Words.of(review);
    GENERICS.forEach(
        (trade, generic) -> {
          if (words.contains(trade) && !isNamed(generic, words)) {
            words
                .places(trade)
                .filter(place -> words.passage(place).zone() != Zone.BACK)
                .filter(place -> Character.isUpperCase(words.letter(place, 0)))
                .limit(1)
                .forEach(
                    place ->
                        remarks
                            .at(words.span(place))
                            .with("trade", words.printed(place))
                            .with("generic", generic)
                            .fix(Fix.replaceBy(generic))
                            .say());
          }
        });
  }

  /** Whether the first word of the generic name, which has no other meaning, stands anywhere. */
  private static boolean isNamed(String generic, Words words) {
    return words.contains(WORDS.split(generic).iterator().next().toLowerCase(Locale.ROOT));
  }
}
