package io.casebound.citations.rules.list;

import static io.casebound.model.remark.Severity.ERROR;

import com.google.common.collect.ImmutableSet;
import io.casebound.citations.ReferenceList;
import io.casebound.citations.rules.ReferenceListRule;
import io.casebound.model.Citation;
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
    ImmutableSet<String> listed =
        references.entries().stream()
            .map(entry -> entry.reference().id())
            .collect(ImmutableSet.toImmutableSet());
    String list = listed.isEmpty() ? "is missing" : "has no such entry";
    for (Citation citation : CitedText.everywhere(references.manuscript())) {
      for (String id : ImmutableSet.copyOf(citation.referenceIds())) {
        if (!listed.contains(id)) {
          remarks
              .at(citation.span())
              .with("cited", id)
              .with("list", list)
              .fix(Fix.advice("Add the reference to the list, or correct the citation."))
              .say();
          if (listed.isEmpty()) {
            return; // once is enough where there is no list
          }
        }
      }
    }
  }
}
