package io.casebound.citations.duplicate;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.casebound.citations.identifier.Doi;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.PersonName;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.WorkType;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of a record is compared; what it lacks is empty.
 *
 * @param doi in lower case
 * @param first the words of the first author's family name
 * @param authors the words of all family names
 * @param container the folded title of the journal or book
 * @param volume the first number of the volume
 * @param page the first page or the article's number, with the letters before it
 * @param edition the number of the edition
 */
record WorkTraits(
    WorkType type,
    TitleForm title,
    String doi,
    String pmid,
    String pmcid,
    ImmutableSet<String> first,
    ImmutableSet<String> authors,
    String year,
    String container,
    String volume,
    String issue,
    String page,
    String edition,
    String url) {
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
  private static final Pattern EDITION = Pattern.compile("^\\D{0,9}(\\d{1,2})(?![\\d/])");
  private static final Pattern PAGE =
      Pattern.compile("(?i)^\\W{0,3}(?:pp?\\.?\\s)?([a-z]{0,6})\\W{0,2}0{0,9}(\\d{1,9})");

  static WorkTraits of(BibliographicRecord work) {
    ImmutableSet<String> authors =
        work.authors().stream().flatMap(name -> words(name).stream()).collect(toImmutableSet());
    String page = page(work.text(RecordField.PAGE));
    return new WorkTraits(
        work.type(),
        TitleForm.of(work.text(RecordField.TITLE)),
        Doi.parse(work.text(RecordField.DOI))
            .map(doi -> doi.value().toLowerCase(Locale.ROOT))
            .orElse(""),
        work.text(RecordField.PMID),
        work.text(RecordField.PMCID).toUpperCase(Locale.ROOT),
        work.authors().stream().findFirst().map(WorkTraits::words).orElse(ImmutableSet.of()),
        authors,
        number(work.text(RecordField.YEAR)),
        TitleForm.fold(work.text(RecordField.CONTAINER_TITLE)),
        number(work.text(RecordField.VOLUME)),
        number(work.text(RecordField.ISSUE)),
        page.isEmpty() ? page(work.text(RecordField.ARTICLE_NUMBER)) : page,
        edition(work.text(RecordField.EDITION)),
        work.text(RecordField.URL));
  }

  private static ImmutableSet<String> words(PersonName name) {
    return ImmutableSet.copyOf(WORDS.split(TitleForm.fold(name.family().value())));
  }

  private static String number(String text) {
    Matcher number = NUMBER.matcher(text);
    return number.find() ? withoutZeros(number.group()) : "";
  }

  private static String withoutZeros(String number) {
    return number.replaceFirst("^0+(?=.)", "");
  }

  /** Databases write the date of electronic publication where EndNote keeps the edition. */
  private static String edition(String text) {
    Matcher edition = EDITION.matcher(text);
    return edition.find() ? edition.group(1) : "";
  }

  private static String page(String text) {
    Matcher page = PAGE.matcher(text);
    return page.find() ? page.group(1).toLowerCase(Locale.ROOT) + page.group(2) : "";
  }

  /** The year as a number; empty where there is none. */
  Optional<Integer> yearNumber() {
    return year.length() == 4 ? Optional.of(Integer.valueOf(year)) : Optional.empty();
  }
}
