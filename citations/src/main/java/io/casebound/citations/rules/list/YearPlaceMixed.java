package io.casebound.citations.rules.list;

import static io.casebound.model.remark.Severity.NOTE;

import io.casebound.citations.ListedReference;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.WorkType;
import io.casebound.model.remark.RuleInfo;
import java.util.Optional;

/** The year of an article stands where it stands in most of the list. */
@RuleInfo(
    id = "YEAR-PLACE-MIXED",
    severity = NOTE,
    tags = {"citations", "style"},
    summary = "The year stands {form} in {references}, but {usual} in most of the list")
final class YearPlaceMixed extends HabitRule<String> {
  @Override
  Optional<String> form(ListedReference entry) {
    BibliographicRecord work = entry.record();
    Optional<SourceText> year = work.field(RecordField.YEAR);
    Optional<SourceText> title = work.field(RecordField.TITLE);
    boolean isShown =
        work.type() == WorkType.ARTICLE_JOURNAL
            && year.isPresent()
            && title.isPresent()
            && !work.authors().isEmpty()
            && entry.isPrinted();
    return isShown
        ? Optional.of(
            year.get().start() < title.get().start() ? "behind the authors" : "behind the title")
        : Optional.empty();
  }

  @Override
  String words(String form) {
    return form;
  }

  @Override
  String advice(String usual) {
    return "Put the year " + usual + ".";
  }
}
