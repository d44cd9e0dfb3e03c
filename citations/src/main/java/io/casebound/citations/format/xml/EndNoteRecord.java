package io.casebound.citations.format.xml;

import com.google.common.collect.ImmutableSet;
import io.casebound.citations.format.record.Dates;
import io.casebound.citations.format.record.FieldValues;
import io.casebound.citations.format.record.ReadingRemarks;
import io.casebound.citations.format.record.RecordDraft;
import io.casebound.citations.name.InvertedName;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.NameRole;
import io.casebound.model.reference.PersonName;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.WorkType;
import java.util.Optional;
import java.util.function.Consumer;

/** Turns a record of EndNote into one of ours; its elements are called by its captions' kind. */
final class EndNoteRecord {
  static final ImmutableSet<WorkType> WHOLE_BOOKS =
      ImmutableSet.of(WorkType.BOOK, WorkType.SOFTWARE, WorkType.REPORT, WorkType.MAP);
  static final ImmutableSet<WorkType> NUMBERED =
      ImmutableSet.of(
          WorkType.REPORT,
          WorkType.PATENT,
          WorkType.STANDARD,
          WorkType.BILL,
          WorkType.HEARING,
          WorkType.LEGISLATION,
          WorkType.OTHER,
          WorkType.DATASET,
          WorkType.MANUSCRIPT);
  static final ImmutableSet<WorkType> IN_SERIES =
      ImmutableSet.of(WorkType.BOOK, WorkType.CHAPTER, WorkType.PAPER_CONFERENCE);

  private final Element record;
  private final RecordDraft draft;

  EndNoteRecord(Element record, ReadingRemarks remarks) {
    this.record = record;
    this.draft = new RecordDraft(type(record, remarks));
  }

  private static WorkType type(Element record, ReadingRemarks remarks) {
    Optional<Element> given = record.first("ref-type");
    String name = given.map(type -> type.attribute("name")).orElse("");
    String number = given.map(type -> type.text().value()).orElse("");
    Optional<WorkType> known = EndNoteReader.Types.of(name, number);
    if (known.isEmpty()) {
      remarks.unreadOnce(
          "type " + name + number,
          given.map(Element::text).orElseGet(record::text).span(),
          "The type "
              + (name.isEmpty() ? number : name)
              + " is not known;"
              + " it is taken for a document.");
    }
    return known.orElse(WorkType.OTHER);
  }

  BibliographicRecord read() {
    contributors();
    titles();
    dates();
    numbers();
    set("publisher", RecordField.PUBLISHER);
    set(
        "pub-location",
        draft.type() == WorkType.PAPER_CONFERENCE
            ? RecordField.EVENT_PLACE
            : RecordField.PUBLISHER_PLACE);
    set("edition", RecordField.EDITION);
    set("num-vols", RecordField.NUMBER_OF_VOLUMES);
    set("section", RecordField.SECTION);
    set("work-type", RecordField.GENRE);
    set("call-num", RecordField.CALL_NUMBER);
    set("language", RecordField.LANGUAGE);
    set("abstract", RecordField.ABSTRACT);
    set("research-notes", RecordField.ANNOTE);
    set("remote-database-name", RecordField.SOURCE);
    record.all("keywords/keyword").map(Element::text).forEach(this::keyword);
    record.all("notes").map(Element::text).forEach(this::note);
    identifiers();
    return draft.build();
  }

  private void keyword(SourceText text) {
    FieldValues.keywords(draft, text);
  }

  private void contributors() {
    names("authors", draft::author);
    boolean isWhole = WHOLE_BOOKS.contains(draft.type());
    names("secondary-authors", isWhole ? this::seriesEditor : draft::editor);
    names("tertiary-authors", isWhole ? draft::editor : this::seriesEditor);
    names("subsidiary-authors", name -> draft.other(NameRole.TRANSLATOR, name));
    names("translated-authors", name -> {});
  }

  private void seriesEditor(PersonName name) {
    draft.other(NameRole.COLLECTION_EDITOR, name);
  }

  private void names(String group, Consumer<PersonName> add) {
    record
        .all("contributors/" + group + "/author")
        .map(Element::text)
        .filter(name -> name.length() > 0)
        .map(InvertedName::parse)
        .forEach(add);
  }

  private void titles() {
    set("titles/title", RecordField.TITLE);
    set("titles/short-title", RecordField.TITLE_SHORT);
    set("titles/translated-title", RecordField.TRANSLATED_TITLE);
    boolean isWhole = WHOLE_BOOKS.contains(draft.type());
    set("periodical/full-title", RecordField.CONTAINER_TITLE);
    set(
        "titles/secondary-title",
        isWhole ? RecordField.COLLECTION_TITLE : RecordField.CONTAINER_TITLE);
    set("titles/tertiary-title", RecordField.COLLECTION_TITLE);
    for (String path :
        new String[] {
          "periodical/abbr-1",
          "alt-periodical/full-title",
          "alt-periodical/abbr-1",
          "titles/alt-title"
        }) {
      shortTitle(path);
    }
  }

  private void shortTitle(String path) {
    Optional<SourceText> title = record.text(path);
    boolean isShorter =
        draft
            .field(RecordField.CONTAINER_TITLE)
            .filter(full -> title.isPresent() && title.get().length() < full.length())
            .isPresent();
    if (isShorter) {
      title.ifPresent(some -> draft.set(RecordField.CONTAINER_TITLE_SHORT, some));
    }
  }

  private void dates() {
    record.text("dates/year").ifPresent(this::date);
    record
        .text("dates/pub-dates/date")
        .filter(date -> !Dates.set(draft, date))
        .ifPresent(date -> Dates.setMonth(draft, date));
    set("access-date", RecordField.ACCESSED);
  }

  private void date(SourceText date) {
    if (!Dates.set(draft, date)) {
      draft.set(RecordField.STATUS, date); // "in press"
    }
  }

  private void numbers() {
    boolean isNumbered = NUMBERED.contains(draft.type());
    boolean isInSeries = IN_SERIES.contains(draft.type());
    record
        .text("volume")
        .ifPresent(text -> FieldValues.volumeOrIssue(draft, RecordField.VOLUME, text));
    record
        .text("number")
        .ifPresent(
            text -> {
              if (isNumbered) {
                draft.set(RecordField.ARTICLE_NUMBER, text);
              } else if (isInSeries) {
                draft.set(RecordField.COLLECTION_NUMBER, text);
              } else {
                FieldValues.volumeOrIssue(draft, RecordField.ISSUE, text);
              }
            });
    boolean isExtent = draft.type() == WorkType.BOOK || draft.type() == WorkType.THESIS;
    record
        .text("pages")
        .ifPresent(
            pages -> {
              boolean isRange = pages.value().matches(".*\\d\\s?[-–].*");
              if (isExtent && !isRange) {
                draft.set(RecordField.NUMBER_OF_PAGES, pages);
              } else {
                FieldValues.pages(draft, pages, pages);
              }
            });
  }

  private void identifiers() {
    record
        .text("electronic-resource-num")
        .ifPresent(doi -> draft.set(RecordField.DOI, FieldValues.doi(doi)));
    record.text("isbn").ifPresent(text -> FieldValues.serialNumbers(draft, text));
    set("urls/related-urls/url", RecordField.URL);
    set("urls/web-urls/url", RecordField.URL);
    draft
        .field(RecordField.URL)
        .flatMap(FieldValues::doiOfUrl)
        .ifPresent(doi -> draft.set(RecordField.DOI, doi));
    for (int i = 1; i <= 7; i++) {
      record
          .text("custom" + i)
          .filter(text -> text.value().matches("PMC\\d{1,9}"))
          .ifPresent(text -> draft.set(RecordField.PMCID, text));
    }
    record.text("custom7").ifPresent(this::articleNumber);
    record.text("accession-num").ifPresent(this::accession);
  }

  private void articleNumber(SourceText text) {
    if (draft.type() == WorkType.ARTICLE_JOURNAL && !text.value().startsWith("PMC")) {
      draft.set(RecordField.ARTICLE_NUMBER, text);
    }
  }

  /** The number under which PubMed knows an article, where it came from there. */
  private void accession(SourceText text) {
    if (text.value().matches("PMC\\d{1,9}")) {
      draft.set(RecordField.PMCID, text);
    } else if (text.value().matches("\\d{6,8}")) {
      draft.set(RecordField.PMID, text);
    }
  }

  private void note(SourceText note) {
    if (note.length() > 0 && !FieldValues.labelled(draft, note)) {
      draft.append(RecordField.NOTE, ". ", note);
    }
  }

  private void set(String path, RecordField field) {
    record.text(path).ifPresent(text -> draft.set(field, text));
  }
}
