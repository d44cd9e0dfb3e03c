package io.casebound.citations.format.record;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.ListedReference;
import io.casebound.citations.format.ReferenceWriter;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.PersonName;
import io.casebound.model.reference.RecordField;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a table of tab-separated values with a heading, for spreadsheets. */
public final class TableWriter implements ReferenceWriter {
  private static final ImmutableList<RecordField> COLUMNS =
      ImmutableList.of(
          RecordField.YEAR,
          RecordField.MONTH_DAY,
          RecordField.TITLE,
          RecordField.CONTAINER_TITLE,
          RecordField.VOLUME,
          RecordField.ISSUE,
          RecordField.SUPPLEMENT,
          RecordField.PAGE,
          RecordField.ARTICLE_NUMBER,
          RecordField.EDITION,
          RecordField.PUBLISHER,
          RecordField.PUBLISHER_PLACE,
          RecordField.DOI,
          RecordField.PMID,
          RecordField.PMCID,
          RecordField.ISBN,
          RecordField.ISSN,
          RecordField.URL,
          RecordField.ACCESSED,
          RecordField.NOTE);

  @Override
  public void write(Iterable<ListedReference> references, Writer writer) throws IOException {
    List<String> heading = new ArrayList<>(List.of("id", "type", "author", "editor"));
    COLUMNS.forEach(field -> heading.add(name(field)));
    row(heading, writer);
    for (ListedReference reference : references) {
      row(cells(reference), writer);
    }
  }

  private static String name(RecordField field) {
    return switch (field) {
      case YEAR -> "year";
      case MONTH_DAY -> "month-day";
      case ARTICLE_NUMBER -> "number";
      default -> field.csl();
    };
  }

  private static List<String> cells(ListedReference reference) {
    BibliographicRecord record = reference.record();
    List<String> cells = new ArrayList<>();
    cells.add(reference.reference().id());
    cells.add(record.type().csl());
    cells.add(names(record.authors()) + (record.authorsShortened() ? "; et al." : ""));
    cells.add(names(record.editors()));
    COLUMNS.forEach(field -> cells.add(record.text(field)));
    return cells;
  }

  private static String names(List<PersonName> names) {
    return names.stream().map(TableWriter::name).collect(Collectors.joining("; "));
  }

  private static String name(PersonName name) {
    return name.family()
        + name.given().map(SourceText::value).map(given -> ", " + given).orElse("")
        + name.suffix().map(SourceText::value).map(suffix -> ", " + suffix).orElse("");
  }

  private static void row(List<String> cells, Writer writer) throws IOException {
    writer.write(
        cells.stream().map(WrittenFields::onOneLine).collect(Collectors.joining("\t")) + "\n");
  }
}
