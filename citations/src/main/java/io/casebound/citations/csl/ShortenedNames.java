package io.casebound.citations.csl;

import com.google.common.collect.ImmutableList;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.PersonName;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.WorkType;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a style prints for the authors that it leaves out, found by works of invented authors.
 *
 * @param one what it prints behind a single name
 * @param several what it prints behind several
 */
record ShortenedNames(String one, String several) {
  static final ShortenedNames USUAL = new ShortenedNames(" et al.", ", et al.");

  /** No style names more: the most in the repository are 20 (APA) and 50. */
  static final int MOST = 60;

  /** A work of more authors than any style names. */
  static final ImmutableList<BibliographicRecord> LONGEST = ImmutableList.of(work(MOST));

  /** A name with its initial, and what stands behind it. */
  private static final Pattern BEHIND_NAME =
      Pattern.compile("^X\\w+?z,?(?: ?A\\.?)?([,;]?\\s\\(?et\\.? al\\b\\.?)");

  /** Reads it from what the style makes of {@link #LONGEST}. */
  static ShortenedNames of(Bibliography longest) {
    String printed = longest.entries().stream().map(FormattedEntry::text).findFirst().orElse("");
    int shown = shown(printed, MOST);
    String last = name(MOST, Math.max(0, shown - 1));
    Matcher behind = BEHIND_NAME.matcher(printed.substring(Math.max(0, printed.indexOf(last))));
    if (!behind.find()) {
      return USUAL;
    }
    // Behind one name most styles set no comma: that tells nothing of several.
    return shown == 1
        ? new ShortenedNames(behind.group(1), USUAL.several())
        : new ShortenedNames(USUAL.one(), behind.group(1));
  }

  String behind(int names) {
    return names == 1 ? one : several;
  }

  /** How many names stand in a row from the first on; APA names the last one once more. */
  static int shown(String printed, int authors) {
    return (int)
        IntStream.range(0, authors).takeWhile(i -> printed.contains(name(authors, i))).count();
  }

  static BibliographicRecord work(int authors) {
    BibliographicRecord.Builder work = BibliographicRecord.builder(WorkType.ARTICLE_JOURNAL);
    IntStream.range(0, authors)
        .mapToObj(i -> PersonName.person(SourceText.of(name(authors, i)), SourceText.of("A")))
        .forEach(work::addAuthor);
    return work.set(RecordField.TITLE, SourceText.of("Title"))
        .set(RecordField.CONTAINER_TITLE, SourceText.of("Journal"))
        .set(RecordField.YEAR, SourceText.of("2001"))
        .set(RecordField.VOLUME, SourceText.of("1"))
        .set(RecordField.PAGE, SourceText.of("1-9"))
        .build();
  }

  /** A name that no other work has, lest the style tells works apart by more names. */
  private static String name(int authors, int index) {
    return "X" + letters(authors) + "q" + letters(index) + "z";
  }

  private static String letters(int number) {
    return "" + (char) ('a' + number / 8) + (char) ('a' + number % 8);
  }
}
