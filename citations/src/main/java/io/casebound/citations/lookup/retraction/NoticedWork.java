package io.casebound.citations.lookup.retraction;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.citations.lookup.Candidate;
import io.casebound.citations.lookup.Notice;
import io.casebound.citations.lookup.match.TitleText;
import io.casebound.citations.name.DisplayName;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.WorkType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A work of which the list tells something, with all that it tells. There are tens of thousands of
 * them, so it keeps what it needs to make a record, and makes it when it is asked for.
 */
final class NoticedWork {
  private static final Splitter NAMES = Splitter.on(';').trimResults().omitEmptyStrings();
  private static final Comparator<Notice> BY_DATE =
      Comparator.comparing(notice -> notice.date().orElse(""));

  private final String title;
  private final String authors;
  private final String journal;
  private final String year;
  private final String doi;
  private final String pmid;
  private final List<Notice> notices = new ArrayList<>(1);

  /**
   * A work; what is not known of it is empty.
   *
   * @param authors their names, the given names first, with semicolons between them
   */
  NoticedWork(String title, String authors, String journal, String year, String doi, String pmid) {
    this.title = title;
    this.authors = authors;
    this.journal = journal;
    this.year = year;
    this.doi = doi;
    this.pmid = pmid;
  }

  void add(Notice notice) {
    if (!notices.contains(notice)) {
      notices.add(notice);
    }
  }

  String doi() {
    return doi;
  }

  String pmid() {
    return pmid;
  }

  TitleText title() {
    return TitleText.of(title);
  }

  /** In the order of their dates; those without a date come first. */
  ImmutableList<Notice> notices() {
    return ImmutableList.sortedCopyOf(BY_DATE, notices);
  }

  Candidate candidate(ImmutableSet<RecordField> foundBy) {
    return new Candidate(record(), RetractionList.NAME, foundBy, notices());
  }

  private BibliographicRecord record() {
    BibliographicRecord.Builder work = BibliographicRecord.builder(WorkType.ARTICLE_JOURNAL);
    NAMES
        .splitToStream(authors)
        .map(SourceText::of)
        .map(DisplayName::parse)
        .forEach(work::addAuthor);
    set(work, RecordField.TITLE, title);
    set(work, RecordField.CONTAINER_TITLE, journal);
    set(work, RecordField.YEAR, year);
    set(work, RecordField.DOI, doi);
    set(work, RecordField.PMID, pmid);
    return work.build();
  }

  private static void set(BibliographicRecord.Builder work, RecordField field, String value) {
    if (!value.isEmpty()) {
      work.set(field, SourceText.of(value));
    }
  }
}
