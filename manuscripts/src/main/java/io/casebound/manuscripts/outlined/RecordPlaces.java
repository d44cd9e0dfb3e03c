package io.casebound.manuscripts.outlined;

import io.casebound.model.Source;
import io.casebound.model.SourceSpan;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.PersonName;
import java.util.Locale;

/**
 * Gives a record that was kept apart its places in the manuscript: those of the same words in its
 * printed entry, or else the whole entry.
 */
public final class RecordPlaces {
  private final SourceText entry;
  private final String folded;

  private RecordPlaces(SourceText entry) {
    this.entry = entry;
    this.folded = entry.value().toLowerCase(Locale.ROOT);
  }

  /** The same record, each of its texts in a place of {@code entry}. */
  public static BibliographicRecord in(SourceText entry, BibliographicRecord record) {
    return new RecordPlaces(entry).place(record);
  }

  private BibliographicRecord place(BibliographicRecord record) {
    BibliographicRecord.Builder placed = BibliographicRecord.builder(record.type());
    record.authors().forEach(name -> placed.addAuthor(place(name)));
    placed.authorsShortened(record.authorsShortened());
    record.editors().forEach(name -> placed.addEditor(place(name)));
    record.others().forEach((role, name) -> placed.add(role, place(name)));
    record.fields().forEach((field, text) -> placed.set(field, place(text)));
    return placed.build();
  }

  private PersonName place(PersonName name) {
    return new PersonName(
        place(name.family()),
        name.given().map(this::place),
        name.suffix().map(this::place),
        name.group(),
        name.particle());
  }

  private SourceText place(SourceText text) {
    String value = text.value();
    int at = folded.indexOf(value.toLowerCase(Locale.ROOT));
    boolean whole = at >= 0 && isWord(at, at + value.length());
    if (whole && entry.value().startsWith(value, at)) {
      return entry.slice(at, at + value.length());
    }
    boolean placed = whole && at + value.length() <= entry.length();
    SourceSpan span = placed ? entry.span(at, at + value.length()) : entry.span();
    Source source = entry.source();
    return SourceText.builder(source).append(value, span.start(), span.end()).build();
  }

  private boolean isWord(int start, int end) {
    boolean opens = start == 0 || !Character.isLetterOrDigit(folded.charAt(start - 1));
    boolean closes = end >= folded.length() || !Character.isLetterOrDigit(folded.charAt(end));
    return opens && closes;
  }
}
