package io.casebound.citations.format.xml;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.format.record.Dates;
import io.casebound.citations.format.record.FieldValues;
import io.casebound.citations.format.record.RecordDraft;
import io.casebound.citations.lookup.Notice;
import io.casebound.model.SourceText;
import io.casebound.model.reference.PersonName;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.WorkType;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Turns an article or book of PubMed into a record (NLM, "MEDLINE PubMed XML Element Descriptions
 * and their Attributes").
 */
final class PubMedRecord {
  private final Element citation;
  private final Element record;
  private final Element work;
  private final RecordDraft draft;

  PubMedRecord(Element record) {
    this.record = record;
    this.citation =
        record.first("MedlineCitation").or(() -> record.first("BookDocument")).orElse(record);
    this.work = citation.first("Article").orElse(citation);
    this.draft = new RecordDraft(type());
  }

  private WorkType type() {
    boolean isBook = citation.name().equals("BookDocument");
    boolean isPreprint =
        work.all("PublicationTypeList/PublicationType")
            .anyMatch(type -> type.text().value().equals("Preprint"));
    if (isBook) {
      return citation.text("ArticleTitle").isPresent() ? WorkType.CHAPTER : WorkType.BOOK;
    }
    return isPreprint ? WorkType.PREPRINT : WorkType.ARTICLE_JOURNAL;
  }

  RecordDraft read() {
    set(citation, "PMID", RecordField.PMID);
    work.text("ArticleTitle").ifPresent(title -> draft.set(RecordField.TITLE, withoutStop(title)));
    work.text("VernacularTitle")
        .ifPresent(title -> draft.set(RecordField.ORIGINAL_TITLE, withoutStop(title)));
    work.first("Journal").ifPresent(this::journal);
    citation.first("Book").ifPresent(this::book);
    names(work, "author", draft::author);
    pages();
    work.all("ELocationID").forEach(this::location);
    work.all("Language")
        .forEach(language -> draft.append(RecordField.LANGUAGE, ", ", language.text()));
    work.all("Abstract/AbstractText")
        .forEach(part -> draft.append(RecordField.ABSTRACT, " ", part.text()));
    Stream.concat(
            citation.all("MeshHeadingList/MeshHeading/DescriptorName"),
            citation.all("KeywordList/Keyword"))
        .forEach(word -> draft.append(RecordField.KEYWORD, ", ", word.text()));
    Stream.of("PubmedData", "PubmedBookData")
        .flatMap(data -> record.all(data + "/ArticleIdList/ArticleId"))
        .forEach(this::identifier);
    status();
    return draft;
  }

  /** What was published about the work since. */
  ImmutableList<Notice> notices() {
    return PubMedNotices.of(citation);
  }

  private void journal(Element journal) {
    journal.text("ISSN").ifPresent(issn -> FieldValues.issn(draft, issn));
    set(journal, "Title", RecordField.CONTAINER_TITLE);
    citation
        .text("MedlineJournalInfo/MedlineTA")
        .or(() -> journal.text("ISOAbbreviation"))
        .ifPresent(title -> draft.set(RecordField.CONTAINER_TITLE_SHORT, title));
    citation
        .text("MedlineJournalInfo/ISSNLinking")
        .ifPresent(issn -> FieldValues.issn(draft, issn));
    journal
        .text("JournalIssue/Volume")
        .ifPresent(text -> FieldValues.volumeOrIssue(draft, RecordField.VOLUME, text));
    journal
        .text("JournalIssue/Issue")
        .ifPresent(text -> FieldValues.volumeOrIssue(draft, RecordField.ISSUE, text));
    journal.first("JournalIssue/PubDate").ifPresent(this::date);
  }

  private void book(Element book) {
    set(
        book,
        "BookTitle",
        draft.type() == WorkType.CHAPTER ? RecordField.CONTAINER_TITLE : RecordField.TITLE);
    set(book, "Publisher/PublisherName", RecordField.PUBLISHER);
    set(book, "Publisher/PublisherLocation", RecordField.PUBLISHER_PLACE);
    set(book, "Edition", RecordField.EDITION);
    set(book, "Volume", RecordField.VOLUME);
    set(book, "CollectionTitle", RecordField.COLLECTION_TITLE);
    book.all("Isbn").forEach(isbn -> FieldValues.isbn(draft, isbn.text()));
    book.first("PubDate").ifPresent(this::date);
    names(book, "editor", draft::editor);
    names(book, "author", draft.type() == WorkType.BOOK ? draft::author : name -> {});
  }

  private void date(Element date) {
    date.text("MedlineDate").ifPresent(text -> Dates.set(draft, text));
    date.text("Year").ifPresent(year -> draft.set(RecordField.YEAR, year));
    Optional<SourceText> month = date.text("Season").or(() -> date.text("Month"));
    month.ifPresent(
        text -> {
          String day = date.text("Day").map(number -> " " + number).orElse("");
          String name = monthName(text.value()) + day;
          draft.set(
              RecordField.MONTH_DAY, name.equals(text.value()) ? text : text.replacedBy(name));
        });
  }

  private static String monthName(String month) {
    return month.matches("0?[1-9]|1[0-2]")
        ? Month.of(Integer.parseInt(month)).getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
        : month;
  }

  private void names(Element owner, String kind, Consumer<PersonName> add) {
    owner
        .all("AuthorList")
        .filter(list -> isOf(list, kind))
        .flatMap(list -> list.all("Author"))
        .flatMap(author -> name(author).stream())
        .forEach(add);
    boolean isIncomplete =
        owner.all("AuthorList").anyMatch(list -> list.attribute("CompleteYN").equals("N"));
    if (isIncomplete && kind.equals("author")) {
      draft.authorsShortened();
    }
  }

  private static boolean isOf(Element list, String kind) {
    boolean isEditors = list.attribute("Type").equals("editors");
    return isEditors == kind.equals("editor");
  }

  private static Optional<PersonName> name(Element author) {
    Optional<SourceText> group = author.text("CollectiveName");
    if (group.isPresent()) {
      return group.map(PersonName::group);
    }
    Optional<SourceText> given = author.text("ForeName").or(() -> author.text("Initials"));
    return author
        .text("LastName")
        .map(family -> new PersonName(family, given, author.text("Suffix"), false));
  }

  private void pages() {
    Optional<SourceText> pages = work.text("Pagination/MedlinePgn");
    pages.ifPresent(text -> FieldValues.pages(draft, text, text));
    Optional<SourceText> first = work.text("Pagination/StartPage");
    first.ifPresent(
        page -> FieldValues.pages(draft, page, work.text("Pagination/EndPage").orElse(page)));
  }

  private void location(Element location) {
    if (location.attribute("EIdType").equals("doi")) {
      draft.set(RecordField.DOI, location.text());
    }
  }

  private void identifier(Element id) {
    switch (id.attribute("IdType")) {
      case "doi" -> draft.set(RecordField.DOI, FieldValues.doi(id.text()));
      case "pmc" -> draft.set(RecordField.PMCID, id.text());
      case "pubmed" -> draft.set(RecordField.PMID, id.text());
      default -> {}
    }
  }

  private void status() {
    work.all("PublicationTypeList/PublicationType")
        .map(Element::text)
        .filter(type -> type.value().startsWith("Retract"))
        .findFirst()
        .ifPresent(type -> draft.set(RecordField.STATUS, type));
    record
        .text("PubmedData/PublicationStatus")
        .filter(text -> text.value().equals("aheadofprint"))
        .ifPresent(text -> draft.set(RecordField.STATUS, text.replacedBy("ahead of print")));
  }

  private static SourceText withoutStop(SourceText title) {
    return title.value().endsWith(".") ? title.slice(0, title.length() - 1) : title;
  }

  private void set(Element owner, String path, RecordField field) {
    owner.text(path).ifPresent(text -> draft.set(field, text));
  }
}
