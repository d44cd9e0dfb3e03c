package io.casebound.citations.rules.field;

import static io.casebound.model.remark.Severity.ERROR;

import com.google.common.collect.ImmutableSet;
import io.casebound.citations.page.PageRange;
import io.casebound.citations.rules.FieldRule;
import io.casebound.model.SourceText;
import io.casebound.model.reference.RecordField;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.RuleInfo;

/** A range of pages must not end before it begins. */
@RuleInfo(
    id = "PAGES-BACKWARDS",
    severity = ERROR,
    tags = {"citations"},
    summary = "The pages {pages} of {reference} run backwards: {first} comes after {last}")
final class PagesBackwards implements FieldRule {
  @Override
  public ImmutableSet<RecordField> fields() {
    return ImmutableSet.of(RecordField.PAGE);
  }

  @Override
  public void check(RecordField field, SourceText value, String name, RemarkSink remarks) {
    PageRange.parseAll(value.value()).stream()
        .filter(PageRange::runsBackwards)
        .findFirst()
        .ifPresent(
            range ->
                remarks
                    .at(value.span())
                    .with("pages", value)
                    .with("reference", name)
                    .with("first", range.first())
                    .with("last", range.last().map(Object::toString).orElse(""))
                    .fix(Fix.advice("Look the pages up in the work, and correct them."))
                    .say());
  }
}
