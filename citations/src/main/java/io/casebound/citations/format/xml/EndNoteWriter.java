package io.casebound.citations.format.xml;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.casebound.citations.ListedReference;
import io.casebound.citations.format.ReferenceWriter;
import io.casebound.citations.format.record.DataTable;
import io.casebound.citations.format.record.WrittenFields;
import io.casebound.citations.format.record.WrittenName;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.NameRole;
import io.casebound.model.reference.PersonName;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.WorkType;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Writes the XML of EndNote. */
public final class EndNoteWriter implements ReferenceWriter {
  private static final List<List<String>> TYPES =
      DataTable.rows(EndNoteReader.class, "endnote-types.tsv", 3);
  private static final Splitter KEYWORDS = Splitter.on(", ").omitEmptyStrings();

  @Override
  public void write(Iterable<ListedReference> references, Writer writer) throws IOException {
    XmlOutput.write(
        writer,
        xml -> {
          xml.open("xml");
          xml.open("records");
          for (ListedReference reference : references) {
            new Run(reference, xml).write();
          }
          xml.close();
          xml.close();
        });
  }

  private static final class Run {
    private final ListedReference listed;
    private final BibliographicRecord record;
    private final XmlOutput xml;
    private final boolean isWhole;

    Run(ListedReference listed, XmlOutput xml) {
      this.listed = listed;
      this.record = listed.record();
      this.xml = xml;
      this.isWhole = EndNoteRecord.WHOLE_BOOKS.contains(record.type());
    }

    void write() throws XMLStreamException {
      List<String> type =
          TYPES.stream()
              .filter(row -> row.get(2).equals(record.type().name()))
              .findFirst()
              .orElse(ImmutableList.of("Generic", "13", "OTHER"));
      xml.open("record");
      xml.text("rec-number", listed.reference().id());
      xml.text("ref-type", type.get(1), "name", type.get(0));
      contributors();
      titles();
      periodical();
      xml.text("pages", pages());
      text("volume", RecordField.VOLUME);
      xml.text("number", number());
      text("num-vols", RecordField.NUMBER_OF_VOLUMES);
      text("edition", RecordField.EDITION);
      text("section", RecordField.SECTION);
      keywords();
      dates();
      boolean isPaper = record.type() == WorkType.PAPER_CONFERENCE;
      text("pub-location", isPaper ? RecordField.EVENT_PLACE : RecordField.PUBLISHER_PLACE);
      text("publisher", RecordField.PUBLISHER);
      xml.text("isbn", serialNumbers());
      text("accession-num", RecordField.PMID);
      text("call-num", RecordField.CALL_NUMBER);
      text("abstract", RecordField.ABSTRACT);
      text("notes", RecordField.NOTE);
      text("research-notes", RecordField.ANNOTE);
      text("work-type", RecordField.GENRE);
      url();
      text("custom2", RecordField.PMCID);
      if (record.type() == WorkType.ARTICLE_JOURNAL) {
        text("custom7", RecordField.ARTICLE_NUMBER);
      }
      text("electronic-resource-num", RecordField.DOI);
      text("remote-database-name", RecordField.SOURCE);
      text("language", RecordField.LANGUAGE);
      text("access-date", RecordField.ACCESSED);
      xml.close();
    }

    private void text(String element, RecordField field) throws XMLStreamException {
      xml.text(element, record.text(field));
    }

    private void contributors() throws XMLStreamException {
      xml.open("contributors");
      List<PersonName> series = record.others().get(NameRole.COLLECTION_EDITOR);
      names("authors", record.authors());
      names("secondary-authors", isWhole ? series : record.editors());
      names("tertiary-authors", isWhole ? record.editors() : series);
      names("subsidiary-authors", record.others().get(NameRole.TRANSLATOR));
      xml.close();
    }

    private void names(String group, List<PersonName> names) throws XMLStreamException {
      if (names.isEmpty()) {
        return;
      }
      xml.open(group);
      for (PersonName name : names) {
        xml.text("author", WrittenName.inverted(name));
      }
      xml.close();
    }

    private void titles() throws XMLStreamException {
      xml.open("titles");
      text("title", RecordField.TITLE);
      text("secondary-title", isWhole ? RecordField.COLLECTION_TITLE : RecordField.CONTAINER_TITLE);
      if (!isWhole) {
        text("tertiary-title", RecordField.COLLECTION_TITLE);
      }
      text("short-title", RecordField.TITLE_SHORT);
      text("translated-title", RecordField.TRANSLATED_TITLE);
      xml.close();
    }

    private void periodical() throws XMLStreamException {
      xml.open("periodical");
      text("full-title", RecordField.CONTAINER_TITLE);
      text("abbr-1", RecordField.CONTAINER_TITLE_SHORT);
      xml.close();
    }

    private String pages() {
      return record.has(RecordField.PAGE)
          ? record.text(RecordField.PAGE)
          : record.text(RecordField.NUMBER_OF_PAGES);
    }

    private String number() {
      if (EndNoteRecord.NUMBERED.contains(record.type())) {
        return record.text(RecordField.ARTICLE_NUMBER);
      }
      return EndNoteRecord.IN_SERIES.contains(record.type())
          ? record.text(RecordField.COLLECTION_NUMBER)
          : WrittenFields.issue(record);
    }

    private void keywords() throws XMLStreamException {
      xml.open("keywords");
      for (String keyword : KEYWORDS.split(record.text(RecordField.KEYWORD))) {
        xml.text("keyword", keyword);
      }
      xml.close();
    }

    private void dates() throws XMLStreamException {
      xml.open("dates");
      text("year", RecordField.YEAR);
      if (record.has(RecordField.MONTH_DAY)) {
        xml.open("pub-dates");
        text("date", RecordField.MONTH_DAY);
        xml.close();
      }
      xml.close();
    }

    private String serialNumbers() {
      String isbn = record.text(RecordField.ISBN);
      String issn = record.text(RecordField.ISSN);
      return isbn.isEmpty() || issn.isEmpty() ? isbn + issn : isbn + ", " + issn;
    }

    private void url() throws XMLStreamException {
      if (record.has(RecordField.URL)) {
        xml.open("urls");
        xml.open("related-urls");
        text("url", RecordField.URL);
        xml.close();
        xml.close();
      }
    }
  }
}
