package io.casebound.citations.rules.list;

import static io.casebound.model.remark.Severity.WARNING;

import io.casebound.citations.ListedReference;
import io.casebound.citations.ReferenceList;
import io.casebound.citations.rules.ReferenceListRule;
import io.casebound.citations.rules.ReferenceNames;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.RuleInfo;
import java.util.HashMap;
import java.util.Map;

/** A work must stand in the reference list only once. */
@RuleInfo(
    id = "REFERENCE-DUPLICATE",
    severity = WARNING,
    tags = {"citations"},
    summary = "This is the same work as {first}: they share {shared}")
final class ReferenceDuplicate implements ReferenceListRule {
  @Override
  public void check(ReferenceList references, RemarkSink remarks) {
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < references.entries().size(); i++) {
      ListedReference entry = references.entries().get(i);
      boolean said = false;
      for (WorkKey key : WorkKey.of(entry.record())) {
        Integer first = seen.putIfAbsent(key.value(), i);
        if (first != null && !said) {
          said = true;
          remarks
              .at(entry.reference().text().span())
              .with("first", ReferenceNames.of(references, first))
              .with("shared", key.what())
              .fix(Fix.advice("Keep one of them, and cite it in both places."))
              .say();
        }
      }
    }
  }
}
