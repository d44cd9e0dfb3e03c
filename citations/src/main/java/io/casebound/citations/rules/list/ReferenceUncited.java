package io.casebound.citations.rules.list;

import static io.casebound.model.remark.Severity.WARNING;

import com.google.common.collect.ImmutableSet;
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
    CitedEntries entries = CitedEntries.of(references);
    ImmutableSet<Integer> cited =
        CitedText.everywhere(references).stream()
            .flatMap(citation -> entries.places(citation).stream())
            .collect(ImmutableSet.toImmutableSet());
    if (2 * cited.size() < references.entries().size()) {
      return;
    }
    for (int i = 0; i < references.entries().size(); i++) {
      if (!cited.contains(i)) {
        remarks
            .at(references.entries().get(i).reference().text().span())
            .with("reference", ReferenceNames.of(references, i))
            .fix(Fix.advice("Cite it where it is needed, or take it off the list."))
            .say();
      }
    }
  }
}
