package io.casebound.citations.rules.list;

import static io.casebound.model.remark.Severity.NOTE;

import io.casebound.citations.ReferenceList;
import io.casebound.citations.page.PageRange;
import io.casebound.citations.rules.ReferenceListRule;
import io.casebound.citations.rules.ReferenceNames;
import io.casebound.model.SourceText;
import io.casebound.model.reference.RecordField;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.RuleInfo;
import java.util.Optional;

/** Last pages are shortened in all of a list or in none. */
@RuleInfo(
    id = "PAGES-MIXED",
    severity = NOTE,
    tags = {"citations", "style"},
    summary = "The pages {pages} of {reference} are {form}, but most of the list's are {usual}")
final class PagesMixed implements ReferenceListRule {
  private static final String SHORTENED = "shortened";
  private static final String FULL = "given in full";

  @Override
  public void check(ReferenceList references, RemarkSink remarks) {
    Habit.of(references.entries().size(), i -> pages(references, i).flatMap(PagesMixed::form))
        .ifPresent(
            forms ->
                forms
                    .places()
                    .forEach(
                        place ->
                            pages(references, place)
                                .ifPresent(
                                    pages -> say(references, place, pages, forms, remarks))));
  }

  private static void say(
      ReferenceList references,
      int place,
      SourceText pages,
      Habit<String> forms,
      RemarkSink remarks) {
    PageRange range = PageRange.parse(pages.value()).orElseThrow();
    String usual = forms.usual().equals(FULL) ? range.expanded() : range.abbreviated();
    remarks
        .at(pages.span())
        .with("pages", pages)
        .with("reference", ReferenceNames.of(references, place))
        .with("form", forms.formAt(place))
        .with("usual", forms.usual())
        .fix(Fix.advice("Write: " + usual))
        .say();
  }

  private static Optional<SourceText> pages(ReferenceList references, int index) {
    return references.entries().get(index).record().field(RecordField.PAGE);
  }

  /**
   * Shortened or in full; empty where the range would look the same either way, and where letters
   * stand before the numbers: S57-64 is both.
   */
  private static Optional<String> form(SourceText pages) {
    return PageRange.parse(pages.value())
        .filter(range -> range.last().isPresent() && !range.runsBackwards())
        .filter(range -> range.first().prefix().isEmpty() && !range.first().roman())
        .filter(range -> !range.expanded().equals(range.abbreviated()))
        .map(range -> range.isAbbreviated() ? SHORTENED : FULL);
  }
}
