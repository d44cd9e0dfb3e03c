package io.casebound.citations.rules.field;

import static io.casebound.model.remark.Severity.ERROR;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casebound.citations.identifier.Doi;
import io.casebound.citations.identifier.Isbn;
import io.casebound.citations.identifier.Issn;
import io.casebound.citations.identifier.Pmcid;
import io.casebound.citations.identifier.Pmid;
import io.casebound.citations.rules.FieldRule;
import io.casebound.model.SourceText;
import io.casebound.model.reference.RecordField;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.RuleInfo;
import java.util.function.Predicate;

/** An identifier must have the form that its registry gives it. */
@RuleInfo(
    id = "IDENTIFIER-MALFORMED",
    severity = ERROR,
    tags = {"citations", "identifiers"},
    summary = "{value} in {reference} is no {kind}")
final class IdentifierMalformed implements FieldRule {
  private static final ImmutableMap<RecordField, Predicate<String>> FORMS =
      ImmutableMap.of(
          RecordField.DOI, text -> Doi.parse(text).isPresent(),
          RecordField.PMID, text -> Pmid.parse(text).isPresent(),
          RecordField.PMCID, IdentifierMalformed::isPmcid,
          RecordField.ISBN, text -> Isbn.parse(text).isPresent(),
          RecordField.ISSN, text -> Issn.parse(text).isPresent());

  @Override
  public ImmutableSet<RecordField> fields() {
    return FORMS.keySet();
  }

  @Override
  public void check(RecordField field, SourceText value, String name, RemarkSink remarks) {
    if (!FORMS.getOrDefault(field, text -> true).test(value.value())) {
      remarks
          .at(value.span())
          .with("value", value)
          .with("reference", name)
          .with("kind", field.csl())
          .fix(Fix.advice("Copy it again from its source, or leave it out."))
          .say();
    }
  }

  /** With its prefix or, as some files mark it, without. */
  private static boolean isPmcid(String text) {
    return Pmcid.parse(text).isPresent() || Pmcid.parse("PMC" + text).isPresent();
  }
}
