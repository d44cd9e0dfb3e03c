package io.casebound.citations.style;

import io.casebound.citations.csl.AuthorLimit;
import io.casebound.citations.csl.StyleElement;
import io.casebound.citations.page.PageRange;
import io.casebound.citations.style.Difference.Kind;
import io.casebound.citations.style.PrintedPieces.Piece;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import java.util.Optional;

/** Compares how an element is written, in print and by the style. */
final class ElementForms {
  private final BibliographicRecord record;
  private final AuthorForms authors;

  ElementForms(BibliographicRecord record, Optional<AuthorLimit> limit) {
    this.record = record;
    this.authors = new AuthorForms(record, limit);
  }

  /** Whether the style can print all that it wants to print of the record. */
  boolean isAllKnown() {
    return authors.areKnown();
  }

  boolean isSure() {
    return authors.areSure();
  }

  Optional<Difference> difference(Piece printed, Piece wanted) {
    return switch (printed.element()) {
      case AUTHORS -> authors.difference(printed.text(), wanted.text());
      case TITLE -> TitleForms.difference(printed.text(), wanted.text());
      case CONTAINER_TITLE -> written(printed, wanted);
      case DATE -> date(printed, wanted);
      case PAGES -> pages(printed, wanted);
      case DOI -> doi(printed, wanted);
      default -> Optional.empty();
    };
  }

  /** In full or abbreviated, with full stops or without; "PLoS ONE" may stand for "PLoS One". */
  private static Optional<Difference> written(Piece printed, Piece wanted) {
    boolean isSame = Folding.of(printed.text()).equalsIgnoreCase(Folding.of(wanted.text()));
    return isSame ? Optional.empty() : form(printed, printed.text(), wanted.text());
  }

  private static Optional<Difference> form(Piece printed, String own, String styled) {
    return Optional.of(new Difference(Kind.FORM, printed.element(), own, styled));
  }

  /** The month and the day, where the style prints the year alone. */
  private Optional<Difference> date(Piece printed, Piece wanted) {
    String monthDay = record.text(RecordField.MONTH_DAY);
    boolean isYear = wanted.text().strip().matches("\\d{4}[a-z]?");
    return isYear && !monthDay.isEmpty()
        ? form(printed, printed.text() + " with " + monthDay, printed.text() + " alone")
        : Optional.empty();
  }

  private static Optional<Difference> pages(Piece printed, Piece wanted) {
    boolean isSame = Folding.of(printed.text()).equals(Folding.of(wanted.text()));
    Optional<String> own = PageRange.parse(printed.text()).map(PageRange::expanded);
    boolean isOneRange =
        own.isPresent() && own.equals(PageRange.parse(wanted.text()).map(PageRange::expanded));
    return isSame || !isOneRange ? Optional.empty() : form(printed, printed.text(), wanted.text());
  }

  /** The resolver's address or "doi:" before it. */
  private static Optional<Difference> doi(Piece printed, Piece wanted) {
    String own = Surroundings.labelled(printed);
    String styled = Surroundings.labelled(wanted);
    boolean isSame = Folding.letters(own).equals(Folding.letters(styled));
    return isSame ? Optional.empty() : form(printed, own, styled);
  }

  static Difference of(StyleElement element, String printed, String wanted) {
    return new Difference(Kind.FORM, element, printed, wanted);
  }
}
