package io.casebound.citations.rules.truth;

import static io.casebound.model.remark.Severity.ERROR;

import io.casebound.citations.ListedReference;
import io.casebound.citations.lookup.Verdict.AnotherWork;
import io.casebound.model.SourceSpan;
import io.casebound.model.SourceText;
import io.casebound.model.reference.RecordField;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.RuleInfo;
import java.util.Optional;

/** An identifier must be that of the work that the reference names. */
@RuleInfo(
    id = "REFERENCE-IDENTIFIER-OTHER",
    severity = ERROR,
    tags = {"citations", "truth"},
    summary = "The {identifier} of {reference} belongs to another work, says {source}: {named}")
final class ReferenceIdentifierOther implements VerdictRule<AnotherWork> {
  @Override
  public Class<AnotherWork> verdict() {
    return AnotherWork.class;
  }

  @Override
  public void check(ListedReference entry, AnotherWork verdict, String name, RemarkSink remarks) {
    RecordField identifier = verdict.identifier();
    SourceSpan place =
        entry
            .record()
            .field(identifier)
            .map(SourceText::span)
            .orElse(entry.reference().text().span());
    Optional<String> meant =
        verdict.meant().map(known -> known.work().text(identifier)).filter(text -> !text.isEmpty());
    remarks
        .at(place)
        .with("identifier", identifier.csl())
        .with("reference", name)
        .with("source", verdict.named().source())
        .with("named", ShortCitation.of(verdict.named().work()))
        .fix(
            meant
                .map(Fix::replaceBy)
                .orElse(
                    Fix.advice("Give the " + identifier.csl() + " of the work, or leave it out.")))
        .say();
  }
}
