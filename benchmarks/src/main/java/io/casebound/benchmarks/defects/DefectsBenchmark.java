package io.casebound.benchmarks.defects;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multiset;
import com.google.common.collect.TreeMultiset;
import io.casebound.benchmarks.Benchmark;
import io.casebound.benchmarks.BenchmarkOptions;
import io.casebound.benchmarks.Figures;
import io.casebound.benchmarks.TextTable;
import io.casebound.manuscripts.Manuscripts;
import io.casebound.model.ManuscriptFormat;
import io.casebound.model.Source;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Plants defects in published reports, one at a time, and counts which a review finds. */
public final class DefectsBenchmark implements Benchmark {
  private static final String COUNT = "count";
  private static final String SEED = "seed";
  private static final String MISSED = "missed";
  private static final int USUAL_COUNT = 300;
  private static final int USUAL_SEED = 1;

  @Override
  public String name() {
    return "defects";
  }

  @Override
  public String summary() {
    return "which of the defects are found that are planted in published reports, by family";
  }

  @Override
  public ImmutableMap<String, String> options() {
    return ImmutableMap.of(
        COUNT,
        "how many to plant; otherwise " + USUAL_COUNT,
        SEED,
        "which ones; otherwise those of the number " + USUAL_SEED,
        MISSED,
        "lists those that were not found");
  }

  @Override
  public void run(BenchmarkOptions options, PrintStream out) throws IOException {
    ImmutableList<Planting> plantings =
        Planting.choose(
            reports(options.data("care/reports")),
            options.number(COUNT, USUAL_COUNT),
            options.number(SEED, USUAL_SEED));
    Finder finder = new Finder();
    Multiset<String> found = TreeMultiset.create();
    List<Planting> missed = new ArrayList<>();
    for (Planting planting : plantings) {
      if (finder.finds(planting)) {
        found.add(planting.family().name());
      } else {
        missed.add(planting);
      }
    }
    print(plantings, found, out);
    if (options.has(MISSED)) {
      missed.forEach(each -> out.println(line(each)));
    }
    new Figures(out)
        .figure("planted", plantings.size())
        .figure("found", found.size())
        .figure("share found", (double) found.size() / plantings.size());
  }

  private static void print(List<Planting> plantings, Multiset<String> found, PrintStream out) {
    TextTable table = new TextTable("family", "planted", "found", "rules");
    for (DefectFamily family : DefectFamilies.all()) {
      table.row(
          family.room() + ": " + family.name(),
          plantings.stream().filter(each -> each.family().equals(family)).count(),
          found.count(family.name()),
          String.join(", ", family.rules()));
    }
    table.print(out);
  }

  private static String line(Planting missed) {
    String what = missed.defect().what().replaceAll("\\s+", " ");
    return "missed in %s, %s: %s"
        .formatted(
            missed.report().id(),
            missed.family().name(),
            what.substring(0, Math.min(what.length(), 120)));
  }

  private static ImmutableList<Report> reports(Path folder) throws IOException {
    ImmutableList.Builder<Report> reports = ImmutableList.builder();
    for (Path file : files(folder)) {
      String name = file.getFileName().toString();
      Source source = Source.of(name, Files.readString(file));
      reports.add(
          new Report(
              name.substring(0, name.length() - ".xml".length()),
              Manuscripts.read(source, ManuscriptFormat.JATS)));
    }
    return reports.build();
  }

  private static ImmutableList<Path> files(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(file -> file.toString().endsWith(".xml"))
          .sorted()
          .collect(ImmutableList.toImmutableList());
    }
  }
}
