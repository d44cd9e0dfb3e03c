package io.casebound.citations.lookup.retraction;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.citations.lookup.Candidate;
import io.casebound.citations.lookup.Notice;
import io.casebound.citations.lookup.match.TitleText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import java.util.ArrayList;
import java.util.List;

/** A work of which the list tells something, with all that it tells. */
final class NoticedWork {
  private final BibliographicRecord record;
  private final TitleText title;
  private final List<Notice> notices = new ArrayList<>();

  NoticedWork(BibliographicRecord record) {
    this.record = record;
    title = TitleText.of(record.text(RecordField.TITLE));
  }

  void add(Notice notice) {
    if (!notices.contains(notice)) {
      notices.add(notice);
    }
  }

  TitleText title() {
    return title;
  }

  /** In the order of their dates; those without a date come first. */
  ImmutableList<Notice> notices() {
    return ImmutableList.sortedCopyOf(
        (a, b) -> a.date().orElse("").compareTo(b.date().orElse("")), notices);
  }

  Candidate candidate(ImmutableSet<RecordField> foundBy) {
    return new Candidate(record, RetractionList.NAME, foundBy, notices());
  }
}
