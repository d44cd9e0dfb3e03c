package io.casebound.benchmarks.retractions;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.casebound.citations.identifier.Doi;
import io.casebound.citations.name.DisplayName;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.WorkType;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A work that is known to be retracted or not.
 *
 * @param label {@code retracted}, {@code retracted_fuzzy} (one of the same, with words of its title
 *     left out) or {@code clean}
 */
record LabelledWork(String label, String title, String year, String authors, String doi) {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
  private static final Splitter NAMES = Splitter.on(';').trimResults().omitEmptyStrings();

  static ImmutableList<LabelledWork> read(Path file) throws IOException {
    ImmutableList.Builder<LabelledWork> works = ImmutableList.builder();
    try (Reader reader = Files.newBufferedReader(file)) {
      for (CSVRecord row : FORMAT.parse(reader)) {
        works.add(
            new LabelledWork(
                row.get("label"),
                row.get("title"),
                row.get("year"),
                row.get("author"),
                row.get("doi")));
      }
    }
    return works.build();
  }

  boolean hasDoi() {
    return Doi.parse(doi).isPresent();
  }

  /** What a reference says of it, with its DOI or without. */
  BibliographicRecord reference(boolean withDoi) {
    BibliographicRecord.Builder work = BibliographicRecord.builder(WorkType.ARTICLE_JOURNAL);
    NAMES
        .splitToStream(authors)
        .map(name -> DisplayName.parse(SourceText.of(name)))
        .forEach(work::addAuthor);
    work.set(RecordField.TITLE, SourceText.of(title));
    if (year.matches("\\d{4}")) {
      work.set(RecordField.YEAR, SourceText.of(year));
    }
    if (withDoi && hasDoi()) {
      work.set(RecordField.DOI, SourceText.of(doi));
    }
    return work.build();
  }
}
