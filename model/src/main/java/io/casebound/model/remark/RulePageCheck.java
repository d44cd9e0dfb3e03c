package io.casebound.model.remark;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.casebound.model.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Holds a rule against its page, for the tests of a module that provides rules: names, headings,
 * what the rule says on the page's examples, and that its fixes mend.
 */
public final class RulePageCheck {
  private final Rule<?> rule;
  private final Function<RuleExample, ImmutableList<Remark>> review;
  private final List<String> problems = new ArrayList<>();

  private RulePageCheck(Rule<?> rule, Function<RuleExample, ImmutableList<Remark>> review) {
    this.rule = rule;
    this.review = review;
  }

  /**
   * What is wrong with the page of {@code rule}, a sentence each; empty where all is well.
   *
   * @param review gives the remarks of this rule alone on an example
   */
  public static ImmutableList<String> problems(
      Rule<?> rule, Function<RuleExample, ImmutableList<Remark>> review) {
    RulePageCheck check = new RulePageCheck(rule, review);
    check.checkPage(RulePage.of(rule));
    return ImmutableList.copyOf(check.problems);
  }

  private void checkPage(RulePage page) {
    String id = Rules.info(rule).id();
    String className = CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.UPPER_CAMEL, id.replace('-', '_'));
    demand(rule.getClass().getSimpleName().equals(className), id + " is no " + className);
    demand(page.id().equals(id), "the page of " + id + " is titled " + page.id());
    demand(
        page.sections().keySet().asList().equals(RulePage.HEADINGS),
        id + " has the headings " + page.sections().keySet());
    page.sections().forEach((heading, text) -> demand(!text.isEmpty(), heading + " is empty"));
    demand(page.examples().stream().anyMatch(each -> !each.lines().isEmpty()), "no wrong example");
    demand(page.examples().stream().anyMatch(each -> each.lines().isEmpty()), "no right example");
    page.examples().forEach(this::checkExample);
  }

  private void checkExample(RuleExample example) {
    ImmutableList<Remark> remarks = review.apply(example);
    ImmutableSortedSet<Integer> lines =
        remarks.stream()
            .map(remark -> remark.span().line())
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    demand(
        lines.equals(example.lines()),
        "remarks stand at lines " + lines + ", not " + example.lines() + ":\n" + example.text());
    for (Remark remark : remarks) {
      remark
          .fix()
          .flatMap(Fix::replacement)
          .ifPresent(replacement -> checkFix(example, remark, remark.span(), replacement, remarks));
    }
  }

  /** The mended example must get all remarks but the one that was mended. */
  private void checkFix(
      RuleExample example,
      Remark mended,
      SourceSpan span,
      String replacement,
      ImmutableList<Remark> before) {
    String text =
        example.text().substring(0, span.start())
            + replacement
            + example.text().substring(span.end());
    List<String> expected =
        before.stream().filter(each -> !each.equals(mended)).map(Remark::message).toList();
    List<String> after =
        review.apply(new RuleExample(example.language(), text, example.lines())).stream()
            .map(Remark::message)
            .toList();
    demand(after.equals(expected), "behind the fix " + replacement + " there is " + after);
  }

  private void demand(boolean holds, String problem) {
    if (!holds) {
      problems.add(problem);
    }
  }
}
