package io.casebound.benchmarks.duplicates;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.casebound.citations.format.ReferenceFormat;
import io.casebound.model.SourceText;
import io.casebound.model.io.SourceFiles;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.PersonName;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.Reference;
import io.casebound.model.reference.WorkType;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the libraries of systematic reviews whose duplicates people have marked. */
final class LabelledLibrary {
  private static final CSVFormat TABLE =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
  private static final String MARK = "<caption>Duplicate</caption>";
  private static final Pattern TAGS = Pattern.compile("</?style\\b[^>]{0,200}>");

  /** In the author column of the table one name follows the other: "Adeli K.Lewis G. F.". */
  private static final Splitter NEXT_NAME = Splitter.onPattern("(?<=\\p{L}\\.)(?=\\p{L}{2})");

  private static final Pattern INITIALS = Pattern.compile("(?: \\p{Lu}\\.)+$");

  private LabelledLibrary() {}

  /** A library of EndNote, where every record that has a duplicate bears a caption that says so. */
  static ImmutableList<LabelledRecord> endNote(Path file) throws IOException {
    ImmutableList.Builder<LabelledRecord> records = ImmutableList.builder();
    for (Reference reference :
        ReferenceFormat.ENDNOTE_XML
            .read(SourceFiles.read(file, file.toString()).source())
            .references()) {
      String xml = TAGS.matcher(reference.text().value()).replaceAll("");
      records.add(new LabelledRecord(reference.record().orElseThrow(), xml.contains(MARK), false));
    }
    return records.build();
  }

  /** A table where the column {@code source} says of each record whether it was kept. */
  static ImmutableList<LabelledRecord> table(Path file) throws IOException {
    ImmutableList.Builder<LabelledRecord> records = ImmutableList.builder();
    try (Reader reader = Files.newBufferedReader(file, Charset.forName("windows-1252"))) {
      for (CSVRecord row : TABLE.parse(reader)) {
        boolean isKept = row.get("source").equals("unique");
        records.add(new LabelledRecord(record(row), !isKept, isKept));
      }
    }
    return records.build();
  }

  private static BibliographicRecord record(CSVRecord row) {
    BibliographicRecord.Builder record = BibliographicRecord.builder(WorkType.ARTICLE_JOURNAL);
    for (String name : NEXT_NAME.split(row.get("author"))) {
      String family = INITIALS.matcher(name).replaceFirst("").strip();
      if (!family.isEmpty() && !family.equals("NA")) {
        record.addAuthor(PersonName.person(SourceText.of(family), SourceText.of("A")));
      }
    }
    set(record, row, "title", RecordField.TITLE);
    set(record, row, "year", RecordField.YEAR);
    set(record, row, "journal", RecordField.CONTAINER_TITLE);
    set(record, row, "volume", RecordField.VOLUME);
    set(record, row, "number", RecordField.ISSUE);
    set(record, row, "pages", RecordField.PAGE);
    set(record, row, "doi", RecordField.DOI);
    return record.build();
  }

  private static void set(
      BibliographicRecord.Builder record, CSVRecord row, String column, RecordField field) {
    String value = row.get(column).strip();
    if (!value.isEmpty() && !value.equals("NA")) {
      record.set(field, SourceText.of(value));
    }
  }
}
