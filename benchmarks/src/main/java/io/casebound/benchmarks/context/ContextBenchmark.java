package io.casebound.benchmarks.context;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casebound.benchmarks.Benchmark;
import io.casebound.benchmarks.BenchmarkOptions;
import io.casebound.benchmarks.Confusion;
import io.casebound.benchmarks.Figures;
import io.casebound.benchmarks.TextTable;
import io.casebound.terminology.Terminology;
import io.casebound.terminology.recognise.Recogniser;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Mentions and contexts in 455 sentences of case reports that were marked by reading. Half of the
 * reports were there to tune by, the other half is held out.
 */
public final class ContextBenchmark implements Benchmark {
  private static final String REPORTS = "care/reports";
  private static final String BODIES = "bodies";
  private static final String SAMPLE = "sample";

  @Override
  public String name() {
    return "context";
  }

  @Override
  public String summary() {
    return "concepts, denial, doubt, past, persons and sides in marked sentences of case reports";
  }

  @Override
  public ImmutableMap<String, String> options() {
    return ImmutableMap.of(
        BODIES, "a folder with the unpacked texts of care/bodies.tar.xz, for all sentences",
        SAMPLE, "SEED: instead draw sentences to mark, and print them");
  }

  @Override
  public void run(BenchmarkOptions options, PrintStream out) throws IOException {
    Path reports = options.data(REPORTS);
    List<Path> folders = new ArrayList<>(List.of(reports));
    options.text(BODIES).map(Path::of).ifPresent(folders::add);
    if (options.text(SAMPLE).isPresent()) {
      printSample(folders, options.text(SAMPLE).orElse(""), out);
      return;
    }
    AnnotatedSentences sentences = AnnotatedSentences.read(folders);
    Recogniser recogniser = Recogniser.of(Terminology.bundled());
    ImmutableSet<String> kinds =
        sentences.all().stream()
            .flatMap(each -> each.annotations().stream())
            .map(Annotation::kind)
            .collect(ImmutableSet.toImmutableSet());
    ContextScores tuned = new ContextScores();
    ContextScores heldOut = new ContextScores();
    sentences
        .all()
        .forEach(each -> (each.isTuned() ? tuned : heldOut).add(each, recogniser, kinds));
    print(tuned.all(), heldOut.all(), out);
    new Figures(out)
        .figure("sentences", sentences.all().size())
        .figure("sentences moved", sentences.moved())
        .figure("sentences without their report", sentences.missing());
  }

  private static void print(
      Map<String, Confusion> tuned, Map<String, Confusion> heldOut, PrintStream out) {
    TextTable table =
        new TextTable(
            "half to tune by",
            "marks",
            "precision",
            "recall",
            "F1",
            "held out",
            "marks",
            "precision",
            "recall",
            "F1");
    tuned.forEach(
        (name, one) -> {
          Confusion other = heldOut.getOrDefault(name, one);
          table.row(
              name,
              one.expected(),
              one.precision(),
              one.recall(),
              one.f1(),
              "",
              other.expected(),
              other.precision(),
              other.recall(),
              other.f1());
        });
    table.print(out);
    Figures figures = new Figures(out);
    heldOut.forEach((name, score) -> figures.figure(name + " F1, held out", score.f1()));
  }

  private static void printSample(List<Path> folders, String seed, PrintStream out)
      throws IOException {
    List<Path> bodies = folders.size() < 2 ? List.of() : files(folders.get(1), ".txt");
    int number = 0;
    for (Sentence each : SentenceSample.draw(files(folders.get(0), ".xml"), bodies, seed)) {
      out.println(
          ++number
              + ","
              + each.file()
              + ","
              + each.passage()
              + ","
              + each.start()
              + ","
              + each.end()
              + ","
              + each.hash()
              + "\t"
              + each.text());
    }
  }

  private static ImmutableList<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .sorted()
          .collect(ImmutableList.toImmutableList());
    }
  }
}
