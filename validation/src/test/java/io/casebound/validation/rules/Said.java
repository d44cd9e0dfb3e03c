package io.casebound.validation.rules;

import com.google.common.collect.ImmutableList;
import io.casebound.model.remark.Remark;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleCatalogue;
import io.casebound.model.remark.Rules;
import io.casebound.validation.ReviewContext;

/** What one rule says of a paragraph that tells a case, for tests. */
public final class Said {
  private Said() {}

  /** The words that the rule of a catalogue remarks on, in order. */
  public static ImmutableList<String> of(
      RuleCatalogue<ReviewContext> catalogue, String rule, String paragraph) {
    ReviewContext review = SampleText.review("## Case\n\n" + paragraph + "\n");
    ImmutableList<Rule<? super ReviewContext>> rules =
        catalogue.rules().stream()
            .filter(each -> Rules.info(each).id().equals(rule))
            .collect(ImmutableList.toImmutableList());
    String text = review.manuscript().source().text();
    ImmutableList.Builder<String> said = ImmutableList.builder();
    for (Remark remark : Rules.check(rules, review)) {
      said.add(text.substring(remark.span().start(), remark.span().end()));
    }
    return said.build();
  }
}
