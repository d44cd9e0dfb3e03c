package io.casebound.validation.rules.terms;

import static io.casebound.model.remark.Severity.NOTE;

import com.google.common.collect.ImmutableSet;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Words;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/** The symbols of human genes are written in capitals; those of mice are not. */
@RuleInfo(
    id = "GENE-CASE",
    severity = NOTE,
    tags = {"terms", "genetics"},
    summary = "\"{written}\" is how a gene of mice is written; the human gene is {symbol}")
final class GeneCase implements Rule<ReviewContext> {
  private static final ImmutableSet<String> ANIMALS =
      ImmutableSet.of(
          "mouse",
          "mice",
          "murine",
          "rat",
          "rats",
          "zebrafish",
          "knockout",
          "transgenic",
          "animal");

  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Words words = Words.of(review);
    Set<String> said = new HashSet<>();
    IntStream.concat(
            GeneSymbols.genes(GeneSymbols.inSmallLetters(), words),
            GeneSymbols.inhibited(GeneSymbols.inSmallLetters(), words))
        .sorted()
        .filter(place -> isAsOfMice(words.printed(place)))
        .filter(place -> words.in(words.passage(place)).noneMatch(ANIMALS::contains))
        .filter(place -> said.add(words.word(place)))
        .forEach(
            place -> {
              String symbol = GeneSymbols.approved(words.word(place)).orElseThrow();
              remarks
                  .at(words.span(place))
                  .with("written", words.printed(place))
                  .with("symbol", symbol)
                  .fix(Fix.replaceBy(symbol))
                  .say();
            });
  }

  /** A capital and a small letter at its beginning: {@code Alk}. */
  private static boolean isAsOfMice(String printed) {
    return Character.isUpperCase(printed.charAt(0))
        && printed.chars().skip(1).noneMatch(Character::isUpperCase)
        && printed.chars().anyMatch(Character::isLowerCase);
  }
}
