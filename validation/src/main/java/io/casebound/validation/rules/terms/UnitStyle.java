package io.casebound.validation.rules.terms;

import static io.casebound.model.remark.Severity.NOTE;

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

/** Units are written with the symbols of the SI. */
@RuleInfo(
    id = "UNIT-STYLE",
    severity = NOTE,
    tags = {"terms", "units"},
    summary = "The unit \"{unit}\" should be written \"{symbol}\"")
final class UnitStyle implements Rule<ReviewContext> {
  private static final ImmutableMap<String, String> SYMBOLS =
      WordFile.rows(UnitStyle.class, "unit-symbols.tsv")
          .collect(ImmutableMap.toImmutableMap(row -> row.get(0), row -> row.get(1)));

  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Words words = Words.of(review);
    SYMBOLS.forEach(
        (unit, symbol) ->
            words
                .places(unit.toLowerCase(Locale.ROOT))
                .filter(place -> words.printed(place).equals(unit) && isUnit(place, words))
                .limit(1)
                .forEach(
                    place ->
                        remarks
                            .at(words.span(place))
                            .with("unit", unit)
                            .with("symbol", symbol)
                            .fix(Fix.replaceBy(symbol))
                            .say()));
  }

  /** Whether it stands right behind a number, outside of the back matter. */
  private static boolean isUnit(int place, Words words) {
    String before = words.near(place, -1);
    return !before.isEmpty()
        && Character.isDigit(before.charAt(0))
        && !isPartOfName(place - 1, words)
        && words.passage(place).zone() != Zone.BACK;
  }

  /** Whether the number belongs to a word before it, as in "ICD-10". */
  private static boolean isPartOfName(int number, Words words) {
    String word = words.near(number, -2);
    return words.near(number, -1).equals("-")
        && words.end(number - 1) == words.start(number)
        && !word.isEmpty()
        && words.end(number - 2) == words.start(number - 1)
        && Character.isLetter(word.charAt(word.length() - 1));
  }
}
