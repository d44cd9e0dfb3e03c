package io.casebound.citations.rules.truth;

import io.casebound.citations.ListedReference;
import io.casebound.citations.lookup.Verdict;
import io.casebound.citations.lookup.verification.VerifiedReferences;
import io.casebound.citations.rules.ReferenceNames;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;

/** A rule about one reference and its verdict. */
interface VerdictRule<V extends Verdict> extends Rule<VerifiedReferences> {
  /** The verdict that the rule is about. */
  Class<V> verdict();

  /**
   * Says a remark where the verdict asks for one.
   *
   * @param name how a remark calls the entry, {@code reference 3}
   */
  void check(ListedReference entry, V verdict, String name, RemarkSink remarks);

  @Override
  default void check(VerifiedReferences references, RemarkSink remarks) {
    for (int i = 0; i < references.verdicts().size(); i++) {
      Verdict verdict = references.verdicts().get(i);
      if (verdict().isInstance(verdict)) {
        check(
            references.list().entries().get(i),
            verdict().cast(verdict),
            ReferenceNames.of(references.list(), i),
            remarks);
      }
    }
  }
}
