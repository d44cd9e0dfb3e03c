package io.casebound.citations.journal.abbreviation;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The rules as four tables of two columns, a tab between them: {@code words.tsv} (word,
 * abbreviation; empty where it is dropped), {@code besides.tsv} (word with a neighbour,
 * abbreviation), {@code parts.tsv} and {@code cuts.tsv} (feature, weight).
 */
public final class AbbreviationTables {
  private static final String WORDS = "words.tsv";
  private static final String BESIDES = "besides.tsv";
  private static final String PARTS = "parts.tsv";
  private static final String CUTS = "cuts.tsv";
  private static final String ORIGIN =
      "# Learnt from the titles and abbreviations of the NLM catalogue of 2023 (public domain, U.S."
          + " National Library of Medicine)\n# by benchmarks/run journals --write.\n";

  private AbbreviationTables() {}

  /** The rules that come with Casebound. */
  public static AbbreviationRules bundled() {
    return new AbbreviationRules(
        new KnownWords(words(), table(BESIDES)),
        LinearModel.of(weights(table(PARTS))),
        LinearModel.of(weights(table(CUTS))),
        OwnWords.NONE);
  }

  /** The abbreviation by word, empty where the word is dropped. */
  public static ImmutableMap<String, String> words() {
    return table(WORDS);
  }

  private static ImmutableMap<String, String> table(String name) {
    try {
      return Resources.readLines(
              requireNonNull(AbbreviationTables.class.getResource(name), name),
              StandardCharsets.UTF_8)
          .stream()
          .filter(line -> !line.startsWith("#"))
          .map(line -> Splitter.on('\t').splitToList(line))
          .collect(ImmutableMap.toImmutableMap(cells -> cells.get(0), cells -> cells.get(1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ImmutableMap<String, Double> weights(ImmutableMap<String, String> table) {
    return table.entrySet().stream()
        .collect(
            ImmutableMap.toImmutableMap(
                Map.Entry::getKey, entry -> Double.valueOf(entry.getValue())));
  }

  /** Writes the rules' tables into a folder. */
  public static void write(AbbreviationRules rules, Path folder) throws IOException {
    write(folder.resolve(WORDS), rules.words().words());
    write(folder.resolve(BESIDES), rules.words().besides());
    write(folder.resolve(PARTS), rules.parts().weights());
    write(folder.resolve(CUTS), rules.cuts().weights());
  }

  private static void write(Path file, Map<String, ?> table) throws IOException {
    List<String> lines =
        table.entrySet().stream()
            .map(entry -> entry.getKey() + "\t" + entry.getValue())
            .sorted()
            .toList();
    Files.writeString(file, ORIGIN + String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
  }
}
