package io.casebound.benchmarks.references;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The lists of journals in the data folder: titles and abbreviations. */
final class JournalLists {
  private static final ImmutableList<String> FILES =
      ImmutableList.of(
          "nlm-journals",
          "jabref-lifescience",
          "jabref-medicus",
          "jabref-general",
          "jabref-ubc",
          "jabref-entrez");
  private static final Splitter COMMA =
      Splitter.on(Pattern.compile(",(?=(?:[^\"]*+\"[^\"]*+\")*+[^\"]*+$)"));
  private static final Pattern NUMBER = Pattern.compile("[\\dxX-]+");
  private static final int SHORTEST = 4;

  private final Path folder;

  JournalLists(Path folder) {
    this.folder = folder;
  }

  /** Every title and abbreviation of every list. */
  ImmutableSortedSet<String> names() throws IOException {
    ImmutableSortedSet.Builder<String> names = ImmutableSortedSet.naturalOrder();
    for (String file : FILES) {
      for (String line : lines(file)) {
        for (String cell : COMMA.split(line)) {
          String name = cell.replace("\"", "");
          if (name.length() >= SHORTEST && !NUMBER.matcher(name).matches()) {
            names.add(name);
          }
        }
      }
    }
    return names.build();
  }

  /** Titles and NLM abbreviations in turn. */
  ImmutableList<String> medical() throws IOException {
    ImmutableList.Builder<String> names = ImmutableList.builder();
    for (String line : lines(FILES.get(0))) {
      List<String> cells = COMMA.splitToList(line);
      if (cells.size() > 2) {
        names.add(cells.get(1).replace("\"", ""), cells.get(2).replace("\"", ""));
      }
    }
    return names.build();
  }

  private ImmutableList<String> lines(String file) throws IOException {
    return ImmutableList.copyOf(
        Files.readAllLines(folder.resolve(file + ".csv"), StandardCharsets.UTF_8));
  }
}
