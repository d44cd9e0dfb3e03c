package io.casebound.citations.rules.list;

import static io.casebound.model.remark.Severity.NOTE;

import io.casebound.citations.ReferenceList;
import io.casebound.citations.rules.ReferenceListRule;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.RuleInfo;

/** Three or more consecutive numbers of one citation are written as a range. */
@RuleInfo(
    id = "CITATION-RANGE",
    severity = NOTE,
    tags = {"citations", "style"},
    summary = "{citation} names consecutive references one by one; as a range it is {range}")
final class CitationRange implements ReferenceListRule {
  @Override
  public void check(ReferenceList references, RemarkSink remarks) {
    for (CitedText.Place place : CitedText.everywhere(references)) {
      NumberedCitation.parse(place.printed())
          .filter(citation -> citation.collapsed().parts().size() < citation.parts().size())
          .map(citation -> citation.collapsed().print())
          .ifPresent(
              range ->
                  remarks
                      .at(place.span())
                      .with("citation", place.printed())
                      .with("range", range)
                      .fix(place.rewrite(references.manuscript(), range))
                      .say());
    }
  }
}
