package io.casebound.model.remark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What is fixed about a rule. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RuleInfo {
  /** The stable identifier: the class name in capitals, words joined by hyphens. */
  String id();

  /** How much its remarks weigh, unless a configuration says otherwise. */
  Severity severity();

  /** What the rule is about, for selection: {@code citations}, {@code icmje} … */
  String[] tags() default {};

  /**
   * The message, one sentence; {@code {name}} stands for a value that the rule gives with {@link
   * RemarkSink.Draft#with}.
   */
  String summary();
}
