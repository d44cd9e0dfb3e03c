package io.casebound.citations.lookup.retraction;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import io.casebound.citations.identifier.Doi;
import io.casebound.citations.identifier.Pmid;
import io.casebound.citations.lookup.Notice;
import io.casebound.citations.lookup.Notice.Kind;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of the table of Retraction Watch: a notice, and the work that it is about. Columns are as
 * Crossref documents them ("Retraction Watch", column headings), with lists joined by semicolons,
 * {@code unavailable} for a DOI and {@code 0} for a PMID that is not known.
 *
 * @param cells the cell of a column by its name; empty where the table has no such column
 */
record NoticeRow(UnaryOperator<String> cells) {
  static final String TITLE = "Title";
  static final String NATURE = "RetractionNature";
  static final String DOI = "OriginalPaperDOI";

  private static final Splitter LIST = Splitter.on(';').trimResults().omitEmptyStrings();
  private static final Pattern DATE = Pattern.compile("^(\\d{1,2})/(\\d{1,2})/(\\d{4})\\b.*");
  private static final Pattern YEAR = Pattern.compile("\\b(\\d{4})\\b");

  private static final ImmutableMap<String, Kind> KINDS =
      ImmutableMap.of(
          "retraction", Kind.RETRACTION,
          "expression of concern", Kind.CONCERN,
          "correction", Kind.CORRECTION,
          "reinstatement", Kind.REINSTATEMENT);

  /** What the notice is; empty where its nature is none that is documented. */
  Optional<Notice> notice() {
    String nature = cells.apply(NATURE).strip().toLowerCase(Locale.ROOT);
    return Optional.ofNullable(KINDS.get(nature)).map(this::notice);
  }

  private Notice notice(Kind kind) {
    return new Notice(
        kind,
        RetractionList.NAME,
        Optional.of(date()).filter(date -> !date.isEmpty()),
        doi("RetractionDOI").or(() -> pmid("RetractionPubMedID")),
        Optional.of(reasons()).filter(reasons -> !reasons.isEmpty()));
  }

  /** The day in ISO 8601; the table has month, day and year. */
  private String date() {
    String text = cells.apply("RetractionDate").strip();
    Matcher date = DATE.matcher(text);
    return date.matches()
        ? String.format(
            Locale.ROOT,
            "%s-%02d-%02d",
            date.group(3),
            Integer.parseInt(date.group(1)),
            Integer.parseInt(date.group(2)))
        : text;
  }

  private String reasons() {
    return LIST.splitToStream(cells.apply("Reason"))
        .map(reason -> reason.replaceFirst("^\\+\\s?", ""))
        .collect(joining(", "));
  }

  /** The work that it is about. */
  NoticedWork work() {
    Matcher year = YEAR.matcher(cells.apply("OriginalPaperDate"));
    return new NoticedWork(
        cells.apply(TITLE).strip(),
        cells.apply("Author"),
        cells.apply("Journal").strip(),
        year.find() ? year.group(1) : "",
        doi(DOI).orElse(""),
        pmid("OriginalPaperPubMedID").orElse(""));
  }

  private Optional<String> doi(String column) {
    return Doi.parse(cells.apply(column)).map(Doi::value);
  }

  private Optional<String> pmid(String column) {
    return Pmid.parse(cells.apply(column)).map(Pmid::toString);
  }
}
