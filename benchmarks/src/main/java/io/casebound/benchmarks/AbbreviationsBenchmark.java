package io.casebound.benchmarks;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import io.casebound.terminology.abbreviation.Abbreviations;
import io.casebound.terminology.abbreviation.StrategyReliability;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Short and long forms found in the MED1250 abstracts, both exact but for case. Both halves, every
 * second abstract, are told by themselves.
 */
final class AbbreviationsBenchmark implements Benchmark {
  private static final String ABSTRACTS = "terminology/corpora/abbreviations-med1250.txt";

  /** An abstract's pairs, as they are marked and as they were found. */
  private record Pairs(Set<String> expected, Set<String> found) {
    void count(Confusion confusion) {
      Sets.union(expected, found)
          .forEach(pair -> confusion.add(expected.contains(pair), found.contains(pair)));
    }
  }

  @Override
  public String name() {
    return "abbreviations";
  }

  @Override
  public String summary() {
    return "abbreviations defined in the MED1250 abstracts";
  }

  @Override
  public ImmutableMap<String, String> options() {
    return ImmutableMap.of(
        "texts", "DIR: instead print how reliable each strategy is, by the text files in DIR");
  }

  @Override
  public void run(BenchmarkOptions options, PrintStream out) throws IOException {
    Optional<String> texts = options.text("texts");
    if (texts.isPresent()) {
      printReliability(Path.of(texts.get()), out);
      return;
    }
    Confusion all = new Confusion();
    ImmutableList<Confusion> halves = ImmutableList.of(new Confusion(), new Confusion());
    int number = 0;
    for (String block :
        Splitter.on("\n\n")
            .split(Files.readString(options.data(ABSTRACTS), StandardCharsets.UTF_8))) {
      Pairs pairs = pairs(block);
      pairs.count(all);
      pairs.count(halves.get(number++ % 2));
    }
    new TextTable("corpus", "pairs", "precision", "recall")
        .row("MED1250", all.expected(), all.precision(), all.recall())
        .print(out);
    new Figures(out)
        .figure("abbreviations F1", all.f1())
        .figure("abbreviations F1, first half", halves.get(0).f1())
        .figure("abbreviations F1, second half", halves.get(1).f1());
  }

  private static Pairs pairs(String block) {
    Pairs pairs = new Pairs(new HashSet<>(), new HashSet<>());
    for (String line : Splitter.on('\n').split(block)) {
      List<String> cells = Splitter.on('|').trimResults().splitToList(line);
      if (line.startsWith("  ") && cells.size() >= 2) {
        pairs.expected().add(pair(cells.get(0), cells.get(1)));
      } else {
        Abbreviations.definedIn(line)
            .forEach(each -> pairs.found().add(pair(each.shortForm(), each.longForm())));
      }
    }
    return pairs;
  }

  private static String pair(String shortForm, String longForm) {
    return (shortForm + " = " + longForm.replaceAll("\\s+", " ")).toLowerCase(Locale.ROOT);
  }

  private static void printReliability(Path folder, PrintStream out) throws IOException {
    StrategyReliability reliability = new StrategyReliability();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        Splitter.on('\n').split(text).forEach(reliability::add);
      }
    }
    reliability.rows().forEach(out::println);
  }
}
