package io.casebound.validation.rules.terms;

import static io.casebound.model.remark.Severity.NOTE;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Words;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Genes go by the symbol that the HGNC has approved. Silent where the text names that one, too. */
@RuleInfo(
    id = "GENE-OUTDATED",
    severity = NOTE,
    tags = {"terms", "genetics"},
    summary = "The approved symbol of the gene \"{symbol}\" is {approved}")
final class GeneOutdated implements Rule<ReviewContext> {
  private static final ImmutableMap<String, String> APPROVED =
      GeneSymbols.earlier().entrySet().stream()
          .collect(
              ImmutableMap.toImmutableMap(
                  entry -> entry.getKey().toLowerCase(Locale.ROOT), entry -> entry.getValue()));
  private static final ImmutableSet<String> EARLIER = APPROVED.keySet();

  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Words words = Words.of(review);
    Set<String> said = new HashSet<>();
    GeneSymbols.genes(EARLIER, words)
        .filter(place -> GeneSymbols.earlier().containsKey(words.printed(place)))
        .forEach(
            place -> {
              String approved = APPROVED.getOrDefault(words.word(place), "");
              if (!words.contains(approved.toLowerCase(Locale.ROOT)) && said.add(approved)) {
                remarks
                    .at(words.span(place))
                    .with("symbol", words.printed(place))
                    .with("approved", approved)
                    .fix(Fix.replaceBy(approved))
                    .say();
              }
            });
  }
}
