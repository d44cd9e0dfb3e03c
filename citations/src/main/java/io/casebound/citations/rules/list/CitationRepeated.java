package io.casebound.citations.rules.list;

import static io.casebound.model.remark.Severity.WARNING;
import static java.util.stream.Collectors.joining;

import io.casebound.citations.ReferenceList;
import io.casebound.citations.rules.ReferenceListRule;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.RuleInfo;

/** A citation must name each reference only once. */
@RuleInfo(
    id = "CITATION-REPEATED",
    severity = WARNING,
    tags = {"citations"},
    summary = "{citation} names reference {number} more than once")
final class CitationRepeated implements ReferenceListRule {
  @Override
  public void check(ReferenceList references, RemarkSink remarks) {
    for (CitedText.Place place : CitedText.everywhere(references)) {
      NumberedCitation.parse(place.printed())
          .filter(citation -> !citation.repeated().isEmpty())
          .ifPresent(citation -> say(references, place, citation, remarks));
    }
  }

  private static void say(
      ReferenceList references,
      CitedText.Place place,
      NumberedCitation citation,
      RemarkSink remarks) {
    remarks
        .at(place.span())
        .with("citation", place.printed())
        .with("number", citation.repeated().stream().map(String::valueOf).collect(joining(", ")))
        .fix(place.rewrite(references.manuscript(), citation.withoutRepetition().print()))
        .say();
  }
}
