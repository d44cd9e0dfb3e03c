package io.casebound.citations.rules.list;

import static io.casebound.model.remark.Severity.WARNING;

import io.casebound.citations.ReferenceList;
import io.casebound.citations.rules.ReferenceListRule;
import io.casebound.model.Section;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.RuleInfo;

/** An abstract is read without the reference list, so it should cite nothing. */
@RuleInfo(
    id = "CITATION-IN-ABSTRACT",
    severity = WARNING,
    tags = {"citations"},
    summary = "The abstract cites {citation}, which its readers cannot look up")
final class CitationInAbstract implements ReferenceListRule {
  @Override
  public void check(ReferenceList references, RemarkSink remarks) {
    references.manuscript().abstracts().stream()
        .flatMap(Section::paragraphs)
        .forEach(
            paragraph ->
                paragraph
                    .citations()
                    .forEach(
                        citation ->
                            remarks
                                .at(citation.span())
                                .with(
                                    "citation",
                                    paragraph
                                        .text()
                                        .value()
                                        .substring(citation.start(), citation.end()))
                                .fix(Fix.advice("Cite the work in the text, not in the abstract."))
                                .say()));
  }
}
