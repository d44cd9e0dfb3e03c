package io.casebound.model.remark;

/**
 * One check with a stable identifier. Implementations are annotated with {@link RuleInfo}, hold no
 * state, and may be called from several threads at once.
 *
 * @param <S> what the rule looks at
 */
public interface Rule<S> {
  /** Says a remark for each place of {@code subject} that is not as it should be. */
  void check(S subject, RemarkSink remarks);
}
