package io.casebound.model.remark;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** Runs rules: the one place where remarks get their identifier and severity. */
public final class Rules {
  private Rules() {}

  /**
   * What the annotation of a rule's class says. Fails where there is none: a defect of the rule.
   */
  public static RuleInfo info(Rule<?> rule) {
    RuleInfo info = rule.getClass().getAnnotation(RuleInfo.class);
    if (info == null) {
      throw new IllegalArgumentException(rule.getClass() + " lacks @RuleInfo");
    }
    return info;
  }

  /** All remarks of all rules on one subject, ordered by place. */
  public static <S> ImmutableList<Remark> check(
      Iterable<? extends Rule<? super S>> rules, S subject) {
    List<Remark> remarks = new ArrayList<>();
    for (Rule<? super S> rule : rules) {
      rule.check(subject, new RemarkSink(rule, remarks::add));
    }
    return ImmutableList.sortedCopyOf(Remark.BY_PLACE, remarks);
  }
}
