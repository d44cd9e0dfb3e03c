package io.casebound.citations.csl;

import com.google.common.collect.ImmutableList;
import io.casebound.model.reference.BibliographicRecord;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How a style shortens a list of authors.
 *
 * @param fewest so many authors, or more, are shortened
 * @param shown so many are named then, counted from the first
 */
public record AuthorLimit(int fewest, int shown) {
  /** Asks the style itself, by works of one author, of two, and so on. */
  static Optional<AuthorLimit> of(CitationStyle style) {
    ImmutableList<BibliographicRecord> works =
        IntStream.rangeClosed(1, ShortenedNames.MOST)
            .mapToObj(ShortenedNames::work)
            .collect(ImmutableList.toImmutableList());
    ImmutableList<FormattedEntry> entries =
        ImmutableList.sortedCopyOf(
            Comparator.comparingInt(FormattedEntry::index), style.bibliography(works).entries());
    return entries.stream()
        .map(entry -> limit(entry.index() + 1, entry.text()))
        .filter(limit -> limit.shown() < limit.fewest())
        .findFirst();
  }

  private static AuthorLimit limit(int authors, String printed) {
    return new AuthorLimit(authors, ShortenedNames.shown(printed, authors));
  }
}
