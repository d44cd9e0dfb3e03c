package io.casebound.citations.format.tagged;

import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableSet;
import io.casebound.citations.ListedReference;
import io.casebound.citations.format.ReferenceWriter;
import io.casebound.citations.format.record.WrittenFields;
import io.casebound.citations.format.record.WrittenName;
import io.casebound.citations.name.Initials;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.PersonName;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.WorkType;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/** Writes the MEDLINE format. */
public final class NbibWriter implements ReferenceWriter {
  private static final TagTable TAGS = TagTable.load("nbib-tags.tsv");
  private static final Splitter COMMAS = Splitter.on(", ").omitEmptyStrings();
  private static final int TAG_WIDTH = 4;

  /** What has a place of its own below. */
  private static final ImmutableSet<RecordField> SPECIAL =
      ImmutableSet.of(RecordField.TITLE, RecordField.LANGUAGE);

  @Override
  public void write(Iterable<ListedReference> references, Writer writer) throws IOException {
    for (ListedReference reference : references) {
      new Run(reference.record(), writer).write();
    }
  }

  private record Run(BibliographicRecord record, Writer writer) {
    void write() throws IOException {
      line("PMID", text(RecordField.PMID));
      if (!record.has(RecordField.PMID)) {
        line("OWN", "NOTNLM");
      }
      for (String number : COMMAS.split(text(RecordField.ISSN))) {
        line("IS", number);
      }
      line("VI", text(RecordField.VOLUME));
      line("IP", WrittenFields.issue(record));
      line("DP", WrittenFields.printedDate(record));
      line("TI", text(RecordField.TITLE));
      line("PG", text(RecordField.PAGE));
      if (record.has(RecordField.DOI)) {
        line("LID", text(RecordField.DOI) + " [doi]");
      }
      line("AID", text(RecordField.URL));
      names();
      fields();
      for (String language : COMMAS.split(text(RecordField.LANGUAGE))) {
        line("LA", language);
      }
      line("PT", type());
      containers();
      line("PMC", text(RecordField.PMCID));
      line("ISBN", text(RecordField.ISBN));
      for (String keyword : COMMAS.split(text(RecordField.KEYWORD))) {
        line("OT", keyword);
      }
      line("GN", text(RecordField.NOTE));
      writer.write("\n");
    }

    private String text(RecordField field) {
      return record.text(field);
    }

    private void line(String tag, String text) throws IOException {
      String value = WrittenFields.onOneLine(text);
      if (!value.isEmpty()) {
        writer.write(Strings.padEnd(tag, TAG_WIDTH, ' ') + "- " + value + "\n");
      }
    }

    private void names() throws IOException {
      for (PersonName name : record.authors()) {
        if (name.group()) {
          line("CN", name.family().value());
        } else {
          line("FAU", WrittenName.medline(name));
          line("AU", shortened(name));
        }
      }
      for (PersonName name : record.editors()) {
        line("FED", name.group() ? WrittenName.inverted(name) : WrittenName.medline(name));
      }
    }

    private static String shortened(PersonName name) {
      String initials = name.given().map(given -> Initials.bare(given.value())).orElse("");
      String suffix = name.suffix().map(text -> " " + text).orElse("");
      return (name.family() + " " + initials + suffix).strip();
    }

    private void fields() throws IOException {
      for (RecordField field : record.fields().keySet()) {
        Optional<String> tag = TAGS.tag(TagTable.Kind.TEXT, field.name(), "*");
        if (tag.isPresent() && !SPECIAL.contains(field)) {
          line(tag.get(), text(field));
        }
      }
    }

    private String type() {
      return switch (record.type()) {
        case BOOK -> "Book";
        case CHAPTER -> "Book Chapter";
        case PREPRINT -> "Preprint";
        case THESIS -> "Academic Dissertation";
        case REPORT -> "Technical Report";
        case DATASET -> "Dataset";
        case ARTICLE_NEWSPAPER -> "Newspaper Article";
        case LEGAL_CASE -> "Legal Case";
        case LEGISLATION -> "Legislation";
        case PATENT -> "Patent";
        default -> "Journal Article";
      };
    }

    private void containers() throws IOException {
      line(record.type() == WorkType.CHAPTER ? "BTI" : "JT", text(RecordField.CONTAINER_TITLE));
      line("TA", text(RecordField.CONTAINER_TITLE_SHORT));
      if (text(RecordField.STATUS).startsWith("Retract")) {
        line("PT", text(RecordField.STATUS));
      } else if (text(RecordField.STATUS).equals("ahead of print")) {
        line("PST", "aheadofprint");
      }
    }
  }
}
