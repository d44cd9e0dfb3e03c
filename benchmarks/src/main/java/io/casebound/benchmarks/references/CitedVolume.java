package io.casebound.benchmarks.references;

import io.casebound.benchmarks.BenchmarkOptions;
import io.casebound.citations.Citations;
import io.casebound.citations.ListedReference;
import io.casebound.citations.journal.JournalTable;
import io.casebound.citations.printed.PrintedReferenceParser;
import io.casebound.manuscripts.Manuscripts;
import io.casebound.model.Manuscript;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.WorkType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A volume of a known journal as a published article cites it.
 *
 * @param list the article that cites it
 * @param nlmId the journal
 * @param journal the journal's abbreviation
 * @param printed the reference
 */
record CitedVolume(
    String list, String nlmId, String journal, int year, int volume, String printed) {
  private static final List<String> FOLDERS = List.of("care/reports", "manuscripts/jats");

  /** Every volume that the articles and the open labelled references cite. */
  static List<CitedVolume> read(BenchmarkOptions options) throws IOException {
    List<CitedVolume> cited = new ArrayList<>();
    for (String folder : FOLDERS) {
      try (Stream<Path> files = Files.list(options.data(folder))) {
        for (Path file : files.filter(path -> path.toString().endsWith(".xml")).sorted().toList()) {
          readArticle(file, cited);
        }
      }
    }
    PrintedReferenceParser parser = PrintedReferenceParser.bundled();
    Path strings = options.data("citations/reference-strings");
    for (LabelledReference reference : LabelledReferences.read(strings, "jats-mixed")) {
      BibliographicRecord record = parser.parse(SourceText.of(reference.raw()));
      add(reference.group(), record, reference.raw(), cited);
    }
    return cited;
  }

  private static void readArticle(Path file, List<CitedVolume> cited) {
    Manuscript manuscript;
    try {
      manuscript = Manuscripts.read(file);
    } catch (IOException e) {
      return; // some are broken on purpose
    }
    for (ListedReference entry : Citations.references(manuscript).entries()) {
      String printed = entry.reference().text().value();
      add(file.getFileName().toString(), entry.record(), printed, cited);
    }
  }

  private static void add(
      String list, BibliographicRecord work, String printed, List<CitedVolume> cited) {
    String year = work.text(RecordField.YEAR);
    String volume = work.text(RecordField.VOLUME);
    boolean isPlain = year.matches("(?:19|20)\\d\\d") && volume.matches("\\d{1,3}");
    if (isPlain && work.type() == WorkType.ARTICLE_JOURNAL) {
      JournalTable.bundled()
          .find(work.text(RecordField.CONTAINER_TITLE))
          .map(
              journal ->
                  new CitedVolume(
                      list,
                      journal.nlmId(),
                      journal.abbreviation(),
                      Integer.parseInt(year),
                      Integer.parseInt(volume),
                      printed))
          .ifPresent(cited::add);
    }
  }
}
