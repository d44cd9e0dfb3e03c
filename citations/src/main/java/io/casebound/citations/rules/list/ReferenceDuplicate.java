package io.casebound.citations.rules.list;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static io.casebound.model.remark.Severity.WARNING;

import io.casebound.citations.ListedReference;
import io.casebound.citations.ReferenceList;
import io.casebound.citations.duplicate.Duplicate;
import io.casebound.citations.duplicate.Duplicates;
import io.casebound.citations.rules.ReferenceListRule;
import io.casebound.citations.rules.ReferenceNames;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.RuleInfo;

/** A work must stand in the reference list only once. */
@RuleInfo(
    id = "REFERENCE-DUPLICATE",
    severity = WARNING,
    tags = {"citations"},
    summary = "This is the same work as {first}: they share {shared}")
final class ReferenceDuplicate implements ReferenceListRule {
  @Override
  public void check(ReferenceList references, RemarkSink remarks) {
    Duplicates duplicates =
        Duplicates.among(
            references.entries().stream().map(ListedReference::record).collect(toImmutableList()));
    for (Duplicate duplicate : duplicates.all()) {
      remarks
          .at(references.entries().get(duplicate.index()).reference().text().span())
          .with("first", ReferenceNames.of(references, duplicate.first()))
          .with("shared", duplicate.shared())
          .fix(Fix.advice("Keep one of them, and cite it in both places."))
          .say();
    }
  }
}
