package io.casebound.citations.journal;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.casebound.model.io.SourceFiles;
import io.casebound.model.io.UnreadableInputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Reads {@code J_Medline.txt}, the list of journals as NLM gives it out. */
final class NlmJournalList {
  private NlmJournalList() {}

  static ImmutableList<Journal> read(Path file) throws IOException {
    ImmutableList.Builder<Journal> journals = ImmutableList.builder();
    Map<String, String> record = new HashMap<>();
    for (String line : lines(file)) {
      if (line.startsWith("-----")) {
        add(record, journals);
      } else {
        int colon = line.indexOf(": ");
        if (colon > 0) {
          record.put(line.substring(0, colon), line.substring(colon + 2).strip());
        }
      }
    }
    add(record, journals);
    ImmutableList<Journal> read = journals.build();
    if (read.isEmpty()) {
      throw new UnreadableInputException(
          file
              + ": has no record with JournalTitle, MedAbbr and NlmId; give NLM's J_Medline.txt as it"
              + " is.");
    }
    return read;
  }

  static Iterable<String> lines(Path file) throws IOException {
    return Splitter.on('\n')
        .split(SourceFiles.read(file, file.toString()).source().text().replace("\r", ""));
  }

  private static void add(Map<String, String> record, ImmutableList.Builder<Journal> journals) {
    String title = record.getOrDefault("JournalTitle", "");
    String abbreviation = record.getOrDefault("MedAbbr", "");
    String id = record.getOrDefault("NlmId", "");
    if (!title.isEmpty() && !abbreviation.isEmpty() && !id.isEmpty()) {
      journals.add(
          new Journal(
              id,
              title,
              abbreviation,
              Stream.of("ISSN (Print)", "ISSN (Online)")
                  .map(field -> record.getOrDefault(field, ""))
                  .filter(issn -> !issn.isEmpty())
                  .distinct()
                  .collect(ImmutableList.toImmutableList())));
    }
    record.clear();
  }
}
