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
    String text = text(paragraph);
    ImmutableList.Builder<String> said = ImmutableList.builder();
    for (Remark remark : remarks(catalogue, rule, paragraph)) {
      said.add(text.substring(remark.span().start(), remark.span().end()));
    }
    return said.build();
  }

  /** The remarks of the rule of a catalogue, in order. */
  public static ImmutableList<Remark> remarks(
      RuleCatalogue<ReviewContext> catalogue, String rule, String paragraph) {
    ReviewContext review = SampleText.review(text(paragraph));
    ImmutableList<Rule<? super ReviewContext>> rules =
        catalogue.rules().stream()
            .filter(each -> Rules.info(each).id().equals(rule))
            .collect(ImmutableList.toImmutableList());
    return ImmutableList.copyOf(Rules.check(rules, review));
  }

  private static String text(String paragraph) {
    return "## Case\n\n" + paragraph + "\n";
  }
}
