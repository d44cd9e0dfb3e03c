package io.casebound.model.remark;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.casebound.model.SourceSpan;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Holds a rule against its page, for the tests of a module that provides rules: names, headings,
 * what the rule says on the page's examples, and that its fixes mend.
 */
public final class RulePageCheck {
  private RulePageCheck() {}

  /**
   * What is wrong with the page of {@code rule}, a sentence each; empty where all is well.
   *
   * @param review gives the remarks of this rule alone on an example
   */
  public static ImmutableList<String> problems(
      Rule<?> rule, Function<RuleExample, ImmutableList<Remark>> review) {
    RulePage page = RulePage.of(rule);
    return Stream.concat(
            problemsOfForm(rule, page),
            page.examples().stream().flatMap(example -> problemsOfExample(example, review)))
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<String> problemsOfForm(Rule<?> rule, RulePage page) {
    String id = Rules.info(rule).id();
    String className = CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.UPPER_CAMEL, id.replace('-', '_'));
    List<RuleExample> examples = page.examples();
    return Stream.of(
            unless(rule.getClass().getSimpleName().equals(className), id + " is no " + className),
            unless(page.id().equals(id), "the page of " + id + " is titled " + page.id()),
            unless(
                page.sections().keySet().asList().equals(RulePage.HEADINGS),
                "the headings are " + page.sections().keySet()),
            unless(page.sections().values().stream().noneMatch(String::isEmpty), "empty section"),
            unless(examples.stream().anyMatch(each -> !each.lines().isEmpty()), "nothing wrong"),
            unless(examples.stream().anyMatch(each -> each.lines().isEmpty()), "nothing right"))
        .flatMap(problem -> problem);
  }

  private static Stream<String> problemsOfExample(
      RuleExample example, Function<RuleExample, ImmutableList<Remark>> review) {
    ImmutableList<Remark> remarks = review.apply(example);
    ImmutableSortedSet<Integer> lines =
        remarks.stream()
            .map(remark -> remark.span().line())
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    return Stream.concat(
        unless(
            lines.equals(example.lines()),
            "remarks at lines " + lines + ", not " + example.lines() + ":\n" + example.text()),
        remarks.stream().flatMap(remark -> problemsOfFix(example, remark, remarks, review)));
  }

  /** The mended example must get all remarks but the one that was mended. */
  private static Stream<String> problemsOfFix(
      RuleExample example,
      Remark mended,
      ImmutableList<Remark> before,
      Function<RuleExample, ImmutableList<Remark>> review) {
    return mended.fix().flatMap(Fix::replacement).stream()
        .flatMap(
            replacement -> {
              List<String> expected =
                  before.stream()
                      .filter(each -> !each.equals(mended))
                      .map(Remark::message)
                      .toList();
              List<String> after =
                  review.apply(apply(example, mended.span(), replacement)).stream()
                      .map(Remark::message)
                      .toList();
              return unless(after.equals(expected), "behind the fix " + replacement + ": " + after);
            });
  }

  private static RuleExample apply(RuleExample example, SourceSpan span, String replacement) {
    String text = example.text();
    return new RuleExample(
        example.language(),
        text.substring(0, span.start()) + replacement + text.substring(span.end()),
        example.lines());
  }

  private static Stream<String> unless(boolean holds, String problem) {
    return holds ? Stream.empty() : Stream.of(problem);
  }
}
