package io.casebound.validation.rules.terms;

import static io.casebound.model.remark.Severity.NOTE;

import com.google.common.collect.ImmutableSet;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Dashes;
import io.casebound.validation.rules.Words;
import io.casebound.validation.text.Sentence.Zone;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/** The genes of a fusion are joined by two colons. Said once for each fusion. */
@RuleInfo(
    id = "FUSION-SEPARATOR",
    severity = NOTE,
    tags = {"terms", "genetics"},
    summary = "The fusion of genes \"{fusion}\" should be written {recommended}")
final class FusionSeparator implements Rule<ReviewContext> {
  private static final String SLASH = "/";
  private static final ImmutableSet<String> MARKS =
      ImmutableSet.<String>builder().addAll(Dashes.all()).add(SLASH).build();

  /** Words behind two symbols that make them a fusion, whatever mark stands between. */
  private static final ImmutableSet<String> FUSIONS =
      ImmutableSet.of("fusion", "fusions", "fused", "chimeric", "oncoprotein");

  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Words words = Words.of(review);
    Set<String> said = new HashSet<>();
    words
        .places(MARKS)
        .map(mark -> mark - 1)
        .filter(place -> place >= 0 && words.passage(place).equals(words.passage(place + 1)))
        .filter(place -> isFusion(place, words))
        .sorted()
        .filter(place -> said.add(words.word(place) + words.word(place + 2)))
        .forEach(place -> say(place, words, remarks));
  }

  private static boolean isFusion(int place, Words words) {
    String mark = words.near(place, 1);
    return isSymbol(place, words)
        && words.passage(place).zone() != Zone.BACK
        && (Dashes.contain(mark) || (mark.equals(SLASH) && isNamedSo(place, words)))
        && !words.near(place, 2).isEmpty()
        && words.isGlued(place + 1)
        && words.isGlued(place + 2)
        && isSymbol(place + 2, words)
        && !words.word(place).equals(words.word(place + 2))
        && !isPartOfMore(place, words);
  }

  private static boolean isSymbol(int place, Words words) {
    return GeneSymbols.gene(words.printed(place)).isPresent();
  }

  private static boolean isNamedSo(int place, Words words) {
    return IntStream.rangeClosed(3, 4)
        .mapToObj(i -> words.near(place, i))
        .anyMatch(FUSIONS::contains);
  }

  /** Whether further symbols stand in the row: {@code KRAS-NRAS-BRAF}. */
  private static boolean isPartOfMore(int place, Words words) {
    String behind = words.near(place, 3);
    boolean more = MARKS.contains(behind);
    return (words.isGlued(place) && !words.near(place, -1).equals("("))
        || (more && words.isGlued(place + 3) && words.printed(place + 4).matches("[A-Z0-9]{3,}"));
  }

  private static void say(int place, Words words, RemarkSink remarks) {
    String recommended =
        GeneSymbols.gene(words.printed(place)).orElseThrow()
            + "::"
            + GeneSymbols.gene(words.printed(place + 2)).orElseThrow();
    remarks
        .at(words.span(place, place + 3))
        .with("fusion", words.printed(place, place + 3))
        .with("recommended", recommended)
        .fix(Fix.replaceBy(recommended))
        .say();
  }
}
