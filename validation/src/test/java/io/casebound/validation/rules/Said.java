package io.casebound.validation.rules;

import com.google.common.collect.ImmutableList;
import io.casebound.model.remark.Remark;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleCatalogue;
import io.casebound.model.remark.Rules;
import io.casebound.validation.ReviewContext;

/** What one rule says of a text, for tests. */
public final class Said {
  private Said() {}

  /** What a rule says of a manuscript in Markdown, in order. */
  public static ImmutableList<String> messages(Rule<? super ReviewContext> rule, String markdown) {
    return Rules.check(ImmutableList.of(rule), SampleText.review(markdown)).stream()
        .map(Remark::message)
        .collect(ImmutableList.toImmutableList());
  }

  /** The words of a paragraph that tells a case on which the rule of a catalogue remarks. */
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
