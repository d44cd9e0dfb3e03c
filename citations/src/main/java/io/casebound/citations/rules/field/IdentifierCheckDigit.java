package io.casebound.citations.rules.field;

import static io.casebound.model.remark.Severity.ERROR;

import com.google.common.collect.ImmutableSet;
import io.casebound.citations.ReferenceList;
import io.casebound.citations.identifier.Isbn;
import io.casebound.citations.identifier.Issn;
import io.casebound.citations.identifier.Orcid;
import io.casebound.citations.rules.FieldRule;
import io.casebound.model.Contributor;
import io.casebound.model.SourceSpan;
import io.casebound.model.SourceText;
import io.casebound.model.reference.RecordField;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.RuleInfo;

/** The check digit of an ISBN, ISSN or ORCID iD must agree with the other digits. */
@RuleInfo(
    id = "IDENTIFIER-CHECK-DIGIT",
    severity = ERROR,
    tags = {"citations", "identifiers"},
    summary =
        "The {kind} {value} of {owner} is mistyped: its other digits ask for {expected} at the end")
final class IdentifierCheckDigit implements FieldRule {
  @Override
  public ImmutableSet<RecordField> fields() {
    return ImmutableSet.of(RecordField.ISBN, RecordField.ISSN);
  }

  @Override
  public void check(RecordField field, SourceText value, String name, RemarkSink remarks) {
    if (field == RecordField.ISBN) {
      Isbn.parse(value.value())
          .filter(isbn -> !isbn.checkDigitHolds())
          .ifPresent(
              isbn -> say("ISBN", value, name, isbn.expectedCheckDigit(), value.span(), remarks));
    } else {
      Issn.parse(value.value())
          .filter(issn -> !issn.checkDigitHolds())
          .ifPresent(
              issn -> say("ISSN", value, name, issn.expectedCheckDigit(), value.span(), remarks));
    }
  }

  /** The authors' own identifiers too. */
  @Override
  public void check(ReferenceList references, RemarkSink remarks) {
    FieldRule.super.check(references, remarks);
    for (Contributor author : references.manuscript().contributors()) {
      author
          .orcid()
          .flatMap(Orcid::parse)
          .filter(orcid -> !orcid.checkDigitHolds())
          .ifPresent(
              orcid ->
                  say(
                      "ORCID iD",
                      orcid,
                      author.name().value(),
                      orcid.expectedCheckDigit(),
                      author.name().span(),
                      remarks));
    }
  }

  private static void say(
      String kind, Object value, String owner, char expected, SourceSpan span, RemarkSink remarks) {
    remarks
        .at(span)
        .with("kind", kind)
        .with("value", value)
        .with("owner", owner)
        .with("expected", expected)
        .fix(Fix.advice("Copy it again from its source."))
        .say();
  }
}
