package io.casebound.citations.rules.list;

import static io.casebound.model.remark.Severity.ERROR;

import com.google.common.collect.ImmutableSet;
import io.casebound.citations.ReferenceList;
import io.casebound.citations.rules.ReferenceListRule;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.RuleInfo;

/** Every citation in the text must name an entry of the reference list. */
@RuleInfo(
    id = "CITATION-UNRESOLVED",
    severity = ERROR,
    tags = {"citations", "icmje"},
    summary = "Reference {cited} is cited, but the reference list {list}")
final class CitationUnresolved implements ReferenceListRule {
  @Override
  public void check(ReferenceList references, RemarkSink remarks) {
    boolean isMissing = references.entries().isEmpty();
    CitedEntries entries = CitedEntries.of(references);
    for (CitedText.Place citation : CitedText.everywhere(references)) {
      for (String id : ImmutableSet.copyOf(citation.ids())) {
        if (entries.place(id).isPresent()) {
          continue;
        }
        remarks
            .at(citation.span())
            .with("cited", id)
            .with("list", isMissing ? "is missing" : "has no such entry")
            .fix(Fix.advice("Add the reference to the list, or correct the citation."))
            .say();
        if (isMissing) {
          return; // once is enough where there is no list
        }
      }
    }
  }
}
