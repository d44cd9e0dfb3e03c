package io.casebound.citations.lookup.match;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.journal.JournalTable;
import io.casebound.citations.lookup.Difference;
import io.casebound.citations.lookup.Difference.Part;
import io.casebound.citations.name.Initials;
import io.casebound.citations.page.PageRange;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.PersonName;
import io.casebound.model.reference.RecordField;
import java.util.List;
import java.util.stream.Collectors;

/** Puts differing parts in words: as the reference has them, and as they are known. */
final class Differences {
  private static final int SHOWN_AUTHORS = 6;

  private Differences() {}

  static ImmutableList<Difference> of(
      BibliographicRecord reference, BibliographicRecord known, List<Part> parts) {
    return parts.stream()
        .map(part -> new Difference(part, text(reference, part), known(reference, known, part)))
        .collect(ImmutableList.toImmutableList());
  }

  /** A part of a record in words. */
  static String text(BibliographicRecord work, Part part) {
    return switch (part) {
      case AUTHORS -> authors(work);
      case TITLE -> work.text(RecordField.TITLE);
      case CONTAINER_TITLE -> work.text(RecordField.CONTAINER_TITLE);
      case YEAR -> work.text(RecordField.YEAR);
      case VOLUME -> work.text(RecordField.VOLUME);
      case PAGES ->
          work.text(work.has(RecordField.PAGE) ? RecordField.PAGE : RecordField.ARTICLE_NUMBER);
      case DOI -> work.text(RecordField.DOI);
      case PMID -> work.text(RecordField.PMID);
      case PMCID -> work.text(RecordField.PMCID);
    };
  }

  /** What should stand there: a journal abbreviated where the reference abbreviates. */
  private static String known(BibliographicRecord reference, BibliographicRecord known, Part part) {
    if (part == Part.PAGES) {
      return pages(text(known, part), text(reference, part));
    }
    boolean isShort =
        part == Part.CONTAINER_TITLE
            && known.has(RecordField.CONTAINER_TITLE_SHORT)
            && isAbbreviated(reference.text(RecordField.CONTAINER_TITLE));
    return isShort ? known.text(RecordField.CONTAINER_TITLE_SHORT) : text(known, part);
  }

  /** The pages, abbreviated as the reference abbreviates its own. */
  private static String pages(String known, String printed) {
    boolean isAbbreviated = PageRange.parse(printed).filter(PageRange::isAbbreviated).isPresent();
    return PageRange.parse(known)
        .map(range -> isAbbreviated ? range.abbreviated() : range.expanded())
        .orElse(known);
  }

  /** Whether a title of several words holds a word cut short: "Lancet Oncol", "J. Surg." */
  private static boolean isAbbreviated(String title) {
    return title.indexOf('.') >= 0
        || JournalTable.bundled().findAll(title).stream()
            .anyMatch(
                journal -> FoldedText.of(journal.abbreviation()).equals(FoldedText.of(title)));
  }

  private static String authors(BibliographicRecord work) {
    List<PersonName> people = work.authors().isEmpty() ? work.editors() : work.authors();
    String names =
        people.stream()
            .limit(SHOWN_AUTHORS)
            .map(Differences::name)
            .collect(Collectors.joining(", "));
    return people.size() > SHOWN_AUTHORS || work.authorsShortened() ? names + ", et al." : names;
  }

  private static String name(PersonName name) {
    String initials = name.given().map(given -> Initials.bare(given.value())).orElse("");
    return (name.family().value() + " " + initials).strip();
  }
}
