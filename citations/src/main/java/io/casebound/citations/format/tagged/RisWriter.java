package io.casebound.citations.format.tagged;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
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
import java.util.Optional;

/** Writes RIS, each field under the tag from which it is read for the type of the record. */
public final class RisWriter implements ReferenceWriter {
  private static final TagTable TAGS = TagTable.load("ris-tags.tsv");
  private static final List<List<String>> TYPES =
      DataTable.rows(RisReader.class, "ris-types.tsv", 2);
  private static final Splitter KEYWORDS = Splitter.on(", ");

  /** What has a place of its own below. */
  private static final ImmutableSet<RecordField> SPECIAL =
      ImmutableSet.of(
          RecordField.CONTAINER_TITLE,
          RecordField.CONTAINER_TITLE_SHORT,
          RecordField.YEAR,
          RecordField.MONTH_DAY,
          RecordField.VOLUME,
          RecordField.ISSUE,
          RecordField.SUPPLEMENT,
          RecordField.PAGE,
          RecordField.DOI,
          RecordField.PMID,
          RecordField.PMCID,
          RecordField.ISBN,
          RecordField.ISSN,
          RecordField.URL,
          RecordField.KEYWORD,
          RecordField.NOTE);

  @Override
  public void write(Iterable<ListedReference> references, Writer writer) throws IOException {
    for (ListedReference reference : references) {
      new Run(reference, writer).write();
    }
  }

  private static final class Run {
    private final ListedReference listed;
    private final BibliographicRecord record;
    private final String type;
    private final Writer writer;

    Run(ListedReference listed, Writer writer) {
      this.listed = listed;
      this.record = listed.record();
      this.type = type(record.type());
      this.writer = writer;
    }

    private static String type(WorkType type) {
      return TYPES.stream()
          .filter(row -> row.get(1).equals(type.name()) && !row.get(0).contains(" "))
          .map(row -> row.get(0))
          .findFirst()
          .orElse("GEN");
    }

    void write() throws IOException {
      line("TY", type);
      line("ID", listed.reference().id());
      names("AU", record.authors());
      if (record.authorsShortened()) {
        line("AU", "et al.");
      }
      names("ED", record.editors());
      for (NameRole role : record.others().keySet()) {
        Optional<String> tag = TAGS.tag(TagTable.Kind.NAMES, role.csl(), type);
        if (tag.isPresent()) {
          names(tag.get(), record.others().get(role));
        }
      }
      journal();
      fields();
      date();
      numbers();
      identifiers();
      writer.write("ER  - \n\n");
    }

    private void line(String tag, String text) throws IOException {
      String value = WrittenFields.onOneLine(text);
      if (!value.isEmpty()) {
        writer.write(tag + "  - " + value + "\n");
      }
    }

    private void names(String tag, Iterable<PersonName> names) throws IOException {
      for (PersonName name : names) {
        line(tag, WrittenName.inverted(name));
      }
    }

    private void journal() throws IOException {
      line(isInText("T2") || type.equals("CONF") ? "JF" : "T2", text(RecordField.CONTAINER_TITLE));
      line("J2", text(RecordField.CONTAINER_TITLE_SHORT));
    }

    /** Whether a tag holds another field in a record of this type than it does in others. */
    private boolean isInText(String tag) {
      return TAGS.use(tag, type).filter(use -> use.kind() == TagTable.Kind.TEXT).isPresent();
    }

    private String text(RecordField field) {
      return record.text(field);
    }

    private void fields() throws IOException {
      for (RecordField field : record.fields().keySet()) {
        if (!SPECIAL.contains(field)) {
          Optional<String> tag = TAGS.tag(TagTable.Kind.TEXT, field.name(), type);
          if (tag.isPresent()) {
            line(tag.get(), text(field));
          }
        }
      }
      for (String keyword : KEYWORDS.split(text(RecordField.KEYWORD))) {
        line("KW", keyword);
      }
      line("M3", text(RecordField.GENRE));
      line("N1", text(RecordField.NOTE));
    }

    private void date() throws IOException {
      line("PY", text(RecordField.YEAR));
      if (record.has(RecordField.MONTH_DAY)) {
        line(
            "DA",
            WrittenFields.issued(record)
                .filter(date -> date.month().isPresent())
                .map(date -> WrittenFields.joined(date, "/"))
                .orElseGet(() -> WrittenFields.printedDate(record)));
      }
    }

    private void numbers() throws IOException {
      if (TAGS.use("VL", type).filter(use -> use.kind() == TagTable.Kind.VOLUME).isPresent()) {
        line("VL", text(RecordField.VOLUME));
      }
      if (TAGS.use("IS", type).filter(use -> use.kind() == TagTable.Kind.VOLUME).isPresent()) {
        line("IS", WrittenFields.issue(record));
      } else {
        line("CP", WrittenFields.issue(record));
      }
      Optional<WrittenFields.Pages> pages = WrittenFields.pages(record);
      if (pages.isPresent() && canHavePages()) {
        line("SP", pages.get().first());
        line("EP", pages.get().last());
      }
    }

    /** A record whose tag of the first page holds the extent takes a range only. */
    private boolean canHavePages() {
      boolean isPage =
          TAGS.use("SP", type).filter(use -> use.kind() == TagTable.Kind.FIRST_PAGE).isPresent();
      boolean isExtent =
          TAGS.use("SP", type)
              .filter(use -> use.fills().equals(RecordField.NUMBER_OF_PAGES.name()))
              .isPresent();
      return isPage || (isExtent && !record.has(RecordField.NUMBER_OF_PAGES));
    }

    private void identifiers() throws IOException {
      if (isSerial()) {
        line("SN", text(RecordField.ISBN));
        line("SN", text(RecordField.ISSN));
      }
      line("DO", text(RecordField.DOI));
      line("UR", text(RecordField.URL));
      line("C2", text(RecordField.PMCID));
      if (record.has(RecordField.PMID)) {
        line("N1", "PMID: " + text(RecordField.PMID));
      }
    }

    private boolean isSerial() {
      return TAGS.use("SN", type).filter(use -> use.kind() == TagTable.Kind.SERIAL).isPresent();
    }
  }
}
