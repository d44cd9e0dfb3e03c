package io.casebound.citations.format.bibtex;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casebound.citations.format.record.DataTable;
import io.casebound.citations.format.record.Dates;
import io.casebound.citations.format.record.FieldValues;
import io.casebound.citations.format.record.ReadingRemarks;
import io.casebound.citations.format.record.RecordDraft;
import io.casebound.model.SourceText;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.WorkType;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** When, where, by whom and as what number an entry came out: fields whose sense its type tells. */
final class EntryPublication {
  private static final ImmutableMap<String, String> VALUES =
      DataTable.rows(EntryPublication.class, "values.tsv", 3).stream()
          .collect(
              ImmutableMap.toImmutableMap(row -> row.get(0) + " " + row.get(1), row -> row.get(2)));
  private static final ImmutableSet<WorkType> IN_SERIES =
      ImmutableSet.of(
          WorkType.BOOK, WorkType.CHAPTER, WorkType.PAPER_CONFERENCE, WorkType.ENTRY_ENCYCLOPEDIA);
  private static final ImmutableSet<WorkType> NUMBERED =
      ImmutableSet.of(
          WorkType.REPORT,
          WorkType.PATENT,
          WorkType.STANDARD,
          WorkType.LEGISLATION,
          WorkType.OTHER,
          WorkType.LEGAL_CASE,
          WorkType.BILL,
          WorkType.DATASET,
          WorkType.SOFTWARE);
  private static final Pattern UNPUBLISHED =
      Pattern.compile("(?i)in press|forthcoming|submitted|to appear|accepted|in preparation");
  private static final Pattern ADDRESS = Pattern.compile("https?://|www\\.|\\\\url");

  private final BibtexEntry entry;
  private final RecordDraft draft;
  private final Function<RawText, SourceText> decode;
  private final ReadingRemarks remarks;

  EntryPublication(
      BibtexEntry entry,
      RecordDraft draft,
      Function<RawText, SourceText> decode,
      ReadingRemarks remarks) {
    this.entry = entry;
    this.draft = draft;
    this.decode = decode;
    this.remarks = remarks;
  }

  void set() {
    date();
    numbers();
    publisher();
    place();
    eprint();
    keyed("type", RecordField.GENRE);
    keyed("pubstate", RecordField.STATUS);
    entry.value("howpublished").ifPresent(this::howPublished);
  }

  private void date() {
    text("date").filter(date -> !Dates.set(draft, date)).ifPresent(this::unreadDate);
    if (draft.has(RecordField.YEAR)) {
      return;
    }
    text("year").filter(year -> !Dates.set(draft, year)).ifPresent(this::unreadDate);
    entry.value("month").map(decode).ifPresent(this::month);
  }

  private void month(SourceText month) {
    String name = Months.printed(month.value());
    String day = text("day").map(number -> " " + number).orElse("");
    draft.set(
        RecordField.MONTH_DAY,
        (name + day).equals(month.value()) ? month : month.replacedBy(name + day));
  }

  private void unreadDate(SourceText date) {
    if (UNPUBLISHED.matcher(date).find()) {
      draft.set(RecordField.STATUS, date);
      return;
    }
    draft.set(RecordField.MONTH_DAY, date);
    remarks.unread(date.span(), "There is no year in the date " + date + "; it is kept as text.");
  }

  private void numbers() {
    Optional<SourceText> number = text("number");
    Optional<SourceText> issue = text("issue");
    if (IN_SERIES.contains(draft.type())) {
      number.ifPresent(text -> draft.set(RecordField.COLLECTION_NUMBER, text));
    } else if (NUMBERED.contains(draft.type())) {
      number.ifPresent(text -> draft.set(RecordField.ARTICLE_NUMBER, text));
    } else {
      number.ifPresent(text -> FieldValues.volumeOrIssue(draft, RecordField.ISSUE, text));
    }
    issue.ifPresent(
        text -> {
          if (draft.has(RecordField.ISSUE)) {
            draft.append(RecordField.ISSUE, ", ", text);
          } else {
            FieldValues.volumeOrIssue(draft, RecordField.ISSUE, text);
          }
        });
  }

  private void publisher() {
    for (String field : new String[] {"school", "institution", "publisher", "organization"}) {
      text(field).ifPresent(name -> draft.append(RecordField.PUBLISHER, "; ", name));
    }
  }

  /** ACM gives the place of the conference as location, and that of the publisher as address. */
  private void place() {
    Optional<SourceText> address = text("address");
    Optional<SourceText> location = text("location").or(() -> text("city"));
    address.or(() -> location).ifPresent(at -> draft.set(RecordField.PUBLISHER_PLACE, at));
    if (address.isPresent() && draft.type() == WorkType.PAPER_CONFERENCE) {
      location.ifPresent(at -> draft.set(RecordField.EVENT_PLACE, at));
    }
  }

  private void eprint() {
    entry.value("eprint").map(Verbatim::decode).ifPresent(this::eprint);
  }

  private void eprint(SourceText number) {
    Optional<SourceText> archive = text("eprinttype").or(() -> text("archiveprefix"));
    switch (archive.map(name -> name.value().toLowerCase(Locale.ROOT)).orElse("")) {
      case "pubmed", "pmid" -> draft.set(RecordField.PMID, FieldValues.pmid(number));
      case "pmc", "pmcid" -> draft.set(RecordField.PMCID, number);
      case "doi" -> draft.set(RecordField.DOI, FieldValues.doi(number));
      default -> archived(archive, number);
    }
  }

  private void archived(Optional<SourceText> archive, SourceText number) {
    if (archive.isEmpty() && number.value().contains("://")) {
      draft.set(RecordField.URL, number);
      return;
    }
    archive.ifPresent(name -> draft.set(RecordField.ARCHIVE, name));
    draft.set(RecordField.ARCHIVE_LOCATION, number);
    boolean isUnpublished =
        draft.type() == WorkType.OTHER
            || draft.type() == WorkType.MANUSCRIPT
            || (draft.type() == WorkType.ARTICLE_JOURNAL
                && !draft.has(RecordField.CONTAINER_TITLE));
    if (isUnpublished) {
      draft.type(WorkType.PREPRINT);
    }
  }

  private void keyed(String field, RecordField to) {
    text(field)
        .ifPresent(
            text ->
                draft.set(
                    to,
                    Optional.ofNullable(VALUES.get(field + " " + text))
                        .map(text::replacedBy)
                        .orElse(text)));
  }

  private void howPublished(RawText how) {
    if (ADDRESS.matcher(how.value()).find()) {
      draft.set(RecordField.URL, Verbatim.decode(how));
    } else {
      draft.set(RecordField.MEDIUM, decode.apply(how));
    }
  }

  private Optional<SourceText> text(String field) {
    return entry.value(field).map(decode).filter(text -> text.length() > 0);
  }
}
