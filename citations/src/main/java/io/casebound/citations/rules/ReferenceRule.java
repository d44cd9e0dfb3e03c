package io.casebound.citations.rules;

import io.casebound.citations.ListedReference;
import io.casebound.citations.ReferenceList;
import io.casebound.model.remark.RemarkSink;

/** A rule about one entry of a reference list, whatever stands around it. */
public interface ReferenceRule extends ReferenceListRule {
  /**
   * Says a remark for each place of the entry that is not as it should be.
   *
   * @param name how a remark calls the entry, {@code reference 3}
   */
  void check(ListedReference entry, String name, RemarkSink remarks);

  @Override
  default void check(ReferenceList references, RemarkSink remarks) {
    for (int i = 0; i < references.entries().size(); i++) {
      check(references.entries().get(i), ReferenceNames.of(references, i), remarks);
    }
  }
}
