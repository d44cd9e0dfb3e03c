package io.casebound.citations.rules.list;

import static io.casebound.model.remark.Severity.WARNING;

import com.google.common.collect.ImmutableSet;
import io.casebound.citations.ListedReference;
import io.casebound.citations.ReferenceList;
import io.casebound.citations.rules.ReferenceListRule;
import io.casebound.citations.rules.ReferenceNames;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.RuleInfo;

/**
 * Every entry of the reference list must be cited. Silent where fewer than half of the entries are:
 * then the text cites in a way that was not understood.
 */
@RuleInfo(
    id = "REFERENCE-UNCITED",
    severity = WARNING,
    tags = {"citations", "icmje"},
    summary = "The text never cites {reference}")
final class ReferenceUncited implements ReferenceListRule {
  @Override
  public void check(ReferenceList references, RemarkSink remarks) {
    ImmutableSet<String> cited =
        CitedText.everywhere(references.manuscript()).stream()
            .flatMap(citation -> citation.referenceIds().stream())
            .collect(ImmutableSet.toImmutableSet());
    long found =
        references.entries().stream()
            .filter(entry -> cited.contains(entry.reference().id()))
            .count();
    if (2 * found < references.entries().size()) {
      return;
    }
    for (int i = 0; i < references.entries().size(); i++) {
      ListedReference entry = references.entries().get(i);
      if (!cited.contains(entry.reference().id())) {
        remarks
            .at(entry.reference().text().span())
            .with("reference", ReferenceNames.of(references, i))
            .fix(Fix.advice("Cite it where it is needed, or take it off the list."))
            .say();
      }
    }
  }
}
