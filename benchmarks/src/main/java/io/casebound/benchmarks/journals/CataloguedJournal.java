package io.casebound.benchmarks.journals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hashing;
import io.casebound.citations.journal.Journal;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A journal of the NLM list.
 *
 * @param abbreviation as NLM has it, without full stops, its qualifier in parentheses behind it
 */
record CataloguedJournal(String title, String abbreviation) {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  static final String FILE = "citations/journals/nlm-journals.csv";

  static ImmutableList<CataloguedJournal> read(Path file) throws IOException {
    List<CataloguedJournal> journals = new ArrayList<>();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (CSVRecord row : FORMAT.parse(reader)) {
        CataloguedJournal journal =
            new CataloguedJournal(row.get("JournalTitle"), row.get("MedAbbr"));
        if (!journal.title().isBlank() && !journal.abbreviation().isBlank()) {
          journals.add(journal);
        }
      }
    }
    return ImmutableList.copyOf(journals);
  }

  /** The rows of the list, each as {@link #row} writes it. */
  static ImmutableSet<String> rows(Path file) throws IOException {
    ImmutableSet.Builder<String> rows = ImmutableSet.builder();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (CSVRecord row : FORMAT.parse(reader)) {
        String issns = (row.get("ISSN (Print)") + " " + row.get("ISSN (Online)")).strip();
        rows.add(
            String.join(
                "\t", row.get("NlmId"), row.get("JournalTitle"), row.get("MedAbbr"), issns));
      }
    }
    return rows.build();
  }

  static String row(Journal journal) {
    return String.join(
        "\t",
        journal.nlmId(),
        journal.title(),
        journal.abbreviation(),
        String.join(" ", journal.issns()));
  }

  /** Whether the abbreviation names a place or year to tell the journal from another. */
  boolean isQualified() {
    return abbreviation.contains("(");
  }

  String bareAbbreviation() {
    return abbreviation.replaceAll("\\s*\\([^()]*\\)$", "");
  }

  /** One of so many folds, by the title alone, so that the same title is never in two. */
  int fold(int folds) {
    return Math.floorMod(
        Hashing.sha256().hashString(title.toLowerCase(Locale.ROOT), StandardCharsets.UTF_8).asInt(),
        folds);
  }
}
