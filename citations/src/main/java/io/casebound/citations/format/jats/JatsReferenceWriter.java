package io.casebound.citations.format.jats;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casebound.citations.ListedReference;
import io.casebound.citations.date.DateSpan;
import io.casebound.citations.date.PartialDate;
import io.casebound.citations.format.ReferenceWriter;
import io.casebound.citations.format.record.WrittenFields;
import io.casebound.citations.format.xml.XmlOutput;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.NameRole;
import io.casebound.model.reference.PersonName;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.WorkType;
import java.io.IOException;
import java.io.Writer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * Writes a {@code ref-list} with an {@code element-citation} for each reference, to be put into the
 * back matter of an article (JATS 1.3, "Citation Elements").
 */
public final class JatsReferenceWriter implements ReferenceWriter {
  private static final Splitter COMMAS = Splitter.on(", ").omitEmptyStrings();

  private static final ImmutableMap<WorkType, String> TYPES =
      ImmutableMap.<WorkType, String>builder()
          .put(WorkType.ARTICLE_JOURNAL, "journal")
          .put(WorkType.BOOK, "book")
          .put(WorkType.CHAPTER, "book")
          .put(WorkType.PAPER_CONFERENCE, "confproc")
          .put(WorkType.THESIS, "thesis")
          .put(WorkType.REPORT, "report")
          .put(WorkType.PREPRINT, "preprint")
          .put(WorkType.DATASET, "data")
          .put(WorkType.SOFTWARE, "software")
          .put(WorkType.PATENT, "patent")
          .put(WorkType.WEBPAGE, "web")
          .put(WorkType.PERSONAL_COMMUNICATION, "commun")
          .put(WorkType.ARTICLE_NEWSPAPER, "newspaper")
          .put(WorkType.STANDARD, "standard")
          .buildOrThrow();

  private static final ImmutableSet<WorkType> WHOLE =
      ImmutableSet.of(WorkType.BOOK, WorkType.THESIS, WorkType.REPORT, WorkType.PAMPHLET);

  @Override
  public void write(Iterable<ListedReference> references, Writer writer) throws IOException {
    XmlOutput.write(
        writer,
        xml -> {
          xml.open("ref-list");
          int number = 1;
          for (ListedReference reference : references) {
            xml.open("ref", "id", identifier(reference, number++));
            new Run(reference.record(), xml).write();
            xml.close();
          }
          xml.close();
        });
  }

  /** An identifier that XML allows; one that it does not is numbered. */
  private static String identifier(ListedReference reference, int number) {
    String id = reference.reference().id();
    return id.matches("[A-Za-z_][\\w.-]*") ? id : "ref" + number;
  }

  private record Run(BibliographicRecord record, XmlOutput xml) {
    void write() throws XMLStreamException {
      xml.open("element-citation", "publication-type", TYPES.getOrDefault(record.type(), "other"));
      names("author", record.authors(), record.authorsShortened());
      names("editor", record.editors(), false);
      names("translator", record.others().get(NameRole.TRANSLATOR), false);
      titles();
      text("edition", RecordField.EDITION);
      text("version", RecordField.VERSION);
      text("series", RecordField.COLLECTION_TITLE);
      text("conf-name", RecordField.EVENT_TITLE);
      text("conf-loc", RecordField.EVENT_PLACE);
      text("conf-date", RecordField.EVENT_DATE);
      text("publisher-loc", RecordField.PUBLISHER_PLACE);
      text("publisher-name", RecordField.PUBLISHER);
      date();
      text("volume", RecordField.VOLUME);
      text("issue", RecordField.ISSUE);
      text("supplement", RecordField.SUPPLEMENT);
      pages();
      numbers();
      text("date-in-citation", RecordField.ACCESSED);
      text("comment", RecordField.NOTE);
      xml.close();
    }

    private void text(String element, RecordField field) throws XMLStreamException {
      xml.text(element, record.text(field));
    }

    private void names(String type, List<PersonName> names, boolean areShortened)
        throws XMLStreamException {
      if (names.isEmpty() && !areShortened) {
        return;
      }
      xml.open("person-group", "person-group-type", type);
      for (PersonName name : names) {
        name(name);
      }
      if (areShortened) {
        xml.empty("etal");
      }
      xml.close();
    }

    private void name(PersonName name) throws XMLStreamException {
      if (name.group()) {
        xml.text("collab", name.family().value());
        return;
      }
      xml.open("name");
      xml.text("surname", name.family().value());
      xml.text("given-names", name.given().map(SourceText::value).orElse(""));
      xml.text("suffix", name.suffix().map(SourceText::value).orElse(""));
      xml.close();
    }

    private void titles() throws XMLStreamException {
      boolean isWhole = WHOLE.contains(record.type()) && !record.has(RecordField.CONTAINER_TITLE);
      String own =
          isWhole
              ? "source"
              : switch (record.type()) {
                case CHAPTER -> "chapter-title";
                case DATASET -> "data-title";
                default -> "article-title";
              };
      text(own, RecordField.TITLE);
      text(isWhole ? "trans-source" : "trans-title", RecordField.TRANSLATED_TITLE);
      text("source", RecordField.CONTAINER_TITLE);
    }

    private void date() throws XMLStreamException {
      text("year", RecordField.YEAR);
      Optional<DateSpan> date =
          DateSpan.parse(record.text(RecordField.YEAR), record.text(RecordField.MONTH_DAY));
      Optional<PartialDate> single = date.filter(span -> span.end().isEmpty()).map(DateSpan::start);
      Optional<Month> month = single.flatMap(PartialDate::month);
      if (month.isPresent()) {
        xml.text("month", month.get().getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
        xml.text("day", single.flatMap(PartialDate::day).map(String::valueOf).orElse(""));
      } else {
        boolean isSeason = date.flatMap(DateSpan::season).isPresent();
        text(isSeason ? "season" : "month", RecordField.MONTH_DAY);
      }
    }

    private void pages() throws XMLStreamException {
      Optional<WrittenFields.Pages> pages = WrittenFields.pages(record);
      if (pages.isPresent()) {
        xml.text("fpage", pages.get().first());
        xml.text("lpage", pages.get().last());
      }
      text("elocation-id", RecordField.ARTICLE_NUMBER);
      xml.text("size", record.text(RecordField.NUMBER_OF_PAGES), "units", "pages");
    }

    private void numbers() throws XMLStreamException {
      id("doi", RecordField.DOI);
      id("pmid", RecordField.PMID);
      id("pmcid", RecordField.PMCID);
      for (String isbn : COMMAS.split(record.text(RecordField.ISBN))) {
        xml.text("isbn", isbn);
      }
      for (String issn : COMMAS.split(record.text(RecordField.ISSN))) {
        xml.text("issn", issn);
      }
      text("uri", RecordField.URL);
    }

    private void id(String type, RecordField field) throws XMLStreamException {
      xml.text("pub-id", record.text(field), "pub-id-type", type);
    }
  }
}
