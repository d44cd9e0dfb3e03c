package io.casebound.citations.rules.list;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.identifier.Doi;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What two entries share only if they name the same work.
 *
 * @param what what is shared, for a message
 * @param value equal for equal works
 */
record WorkKey(String what, String value) {
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]++");

  /** A title of fewer words ("Editorial", "Letter to the editor") may head several works. */
  private static final int LEAST_TITLE_WORDS = 4;

  /** The keys of a work, the surest first. */
  static ImmutableList<WorkKey> of(BibliographicRecord work) {
    return Stream.of(doi(work), key("the PMID", work, RecordField.PMID), title(work), place(work))
        .flatMap(key -> key)
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<WorkKey> doi(BibliographicRecord work) {
    return Doi.parse(work.text(RecordField.DOI)).stream()
        .map(doi -> new WorkKey("the DOI", "doi|" + doi.value().toLowerCase(Locale.ROOT)));
  }

  private static Stream<WorkKey> key(String what, BibliographicRecord work, RecordField... fields) {
    boolean complete = Stream.of(fields).allMatch(work::has);
    String value = Stream.of(fields).map(work::text).map(WorkKey::fold).collect(joining("|"));
    return complete ? Stream.of(new WorkKey(what, what + "|" + value)) : Stream.empty();
  }

  /**
   * Title, first author and year, and where it has them volume and URL: parts of a series differ.
   */
  private static Stream<WorkKey> title(BibliographicRecord work) {
    String title = fold(work.text(RecordField.TITLE));
    if (title.chars().filter(c -> c == ' ').count() < LEAST_TITLE_WORDS - 1) {
      return Stream.empty();
    }
    String value =
        Stream.of(
                title,
                firstAuthor(work),
                work.text(RecordField.YEAR),
                fold(work.text(RecordField.VOLUME)),
                work.text(RecordField.EDITION),
                work.text(RecordField.URL))
            .collect(joining("|"));
    return Stream.of(new WorkKey("title, first author and year", "title|" + value));
  }

  /** Journal, volume and first page; letters on one page differ by their first author. */
  private static Stream<WorkKey> place(BibliographicRecord work) {
    if (work.authors().isEmpty()) {
      return Stream.empty();
    }
    return key(
            "first author, journal, volume and pages",
            work,
            RecordField.CONTAINER_TITLE,
            RecordField.VOLUME,
            RecordField.PAGE)
        .map(key -> new WorkKey(key.what(), key.value() + "|" + firstAuthor(work)));
  }

  private static String firstAuthor(BibliographicRecord work) {
    return work.authors().stream()
        .findFirst()
        .map(author -> fold(author.family().value()))
        .orElse("");
  }

  /** Lower case without accents; everything but letters and digits becomes one space. */
  private static String fold(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    return NO_LETTER.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }
}
