package io.casebound.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casebound.benchmarks.VerdictAgreement.Cell;
import io.casebound.validation.profile.Item;
import io.casebound.validation.profile.Profiles;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * How the verdicts of the profile {@code care} agree with those of trained readers. The cues were
 * written on the bodies and the first half of the reports; the second half was only measured.
 */
final class CareBenchmark implements Benchmark {
  @Override
  public String name() {
    return "care";
  }

  @Override
  public String summary() {
    return "the CARE verdicts against those of trained readers, by item and over all";
  }

  @Override
  public ImmutableMap<String, String> options() {
    return ImmutableMap.of("bodies", "a folder with the unpacked texts of care/bodies.tar.xz");
  }

  @Override
  public void run(BenchmarkOptions options, PrintStream out) throws IOException {
    GoldVerdicts gold = GoldVerdicts.read(options.data("care/gold.json"));
    ImmutableList<String> reports = CareSample.byHash(gold);
    Path folder = options.data("care/reports");
    int half = reports.size() / 2;
    ImmutableList<Cell> first = CareSample.reports(reports.subList(0, half), gold, folder);
    ImmutableList<Cell> second =
        CareSample.reports(reports.subList(half, reports.size()), gold, folder);
    ImmutableList<Cell> bodies =
        options.has("bodies")
            ? CareSample.bodies(
                GoldVerdicts.read(options.data("care/gold-bodies.json")),
                Path.of(options.text("bodies").orElse(".")))
            : ImmutableList.of();
    print(bodies, first, second, out);
    Figures figures = new Figures(out);
    if (!bodies.isEmpty()) {
      figures(figures, "bodies", bodies);
    }
    figures(figures, "first half", first);
    figures(figures, "second half", second);
    if (!bodies.isEmpty()) {
      figures.figure("bodies, first passage as readers quoted", FirstPassage.share(bodies));
    }
    figures.figure(
        "both halves, first passage as readers quoted",
        FirstPassage.share(ImmutableList.<Cell>builder().addAll(first).addAll(second).build()));
  }

  private static void print(
      ImmutableList<Cell> bodies,
      ImmutableList<Cell> first,
      ImmutableList<Cell> second,
      PrintStream out) {
    TextTable table =
        new TextTable("item", "κ bodies", "κ first", "κ second", "absent", "precision", "recall");
    for (Item item : Profiles.care().items()) {
      ImmutableList<Cell> own = VerdictAgreement.of(second, item.id());
      Confusion absent = VerdictAgreement.absent(own);
      table.row(
          item.id(),
          VerdictAgreement.kappa(VerdictAgreement.of(bodies, item.id())),
          VerdictAgreement.kappa(VerdictAgreement.of(first, item.id())),
          VerdictAgreement.kappa(own),
          absent.expected(),
          absent.precision(),
          absent.recall());
    }
    table.print(out);
  }

  private static void figures(Figures figures, String sample, ImmutableList<Cell> cells) {
    Confusion absent = VerdictAgreement.absent(cells);
    figures
        .figure(sample + ", mean item kappa", VerdictAgreement.meanItemKappa(cells))
        .figure(
            sample + ", mean item kappa, 95 % interval",
            Bootstrap.interval(cells, VerdictAgreement::meanItemKappa))
        .figure(sample + ", pooled kappa", VerdictAgreement.kappa(cells))
        .figure(
            sample + ", pooled kappa, 95 % interval",
            Bootstrap.interval(cells, VerdictAgreement::kappa))
        .figure(sample + ", absent precision", absent.precision())
        .figure(sample + ", absent recall", absent.recall());
  }
}
