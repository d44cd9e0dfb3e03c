package io.casebound.benchmarks;

import com.google.common.base.Splitter;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import io.casebound.terminology.abbreviation.Abbreviations;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Short and long forms found in the MED1250 abstracts, both exact but for case. */
final class AbbreviationsBenchmark implements Benchmark {
  private static final String ABSTRACTS = "terminology/corpora/abbreviations-med1250.txt";

  @Override
  public String name() {
    return "abbreviations";
  }

  @Override
  public String summary() {
    return "abbreviations defined in the MED1250 abstracts";
  }

  @Override
  public void run(BenchmarkOptions options, PrintStream out) throws IOException {
    int gold = 0;
    int found = 0;
    int right = 0;
    for (String block :
        Splitter.on("\n\n")
            .split(Files.readString(options.data(ABSTRACTS), StandardCharsets.UTF_8))) {
      List<String> texts = new ArrayList<>();
      Multiset<String> expected = HashMultiset.create();
      read(block, texts, expected);
      Multiset<String> defined = HashMultiset.create();
      for (String text : texts) {
        Abbreviations.definedIn(text)
            .forEach(pair -> defined.add(pair(pair.shortForm(), pair.longForm())));
      }
      gold += expected.elementSet().size();
      found += defined.elementSet().size();
      right += Multisets.intersection(expected, defined).elementSet().size();
    }
    double precision = (double) right / Math.max(1, found);
    double recall = (double) right / Math.max(1, gold);
    new TextTable("pairs", "found", "right", "precision", "recall")
        .row(gold, found, right, precision, recall)
        .print(out);
    new Figures(out).figure("abbreviations F1", 2.0 * right / Math.max(1, found + gold));
  }

  private static void read(String block, List<String> texts, Multiset<String> expected) {
    for (String line : Splitter.on('\n').split(block)) {
      List<String> cells = Splitter.on('|').trimResults().splitToList(line);
      if (line.startsWith("  ") && cells.size() >= 2) {
        expected.add(pair(cells.get(0), cells.get(1)));
      } else {
        texts.add(line);
      }
    }
  }

  private static String pair(String shortForm, String longForm) {
    return (shortForm + " = " + longForm.replaceAll("\\s+", " ")).toLowerCase(Locale.ROOT);
  }
}
