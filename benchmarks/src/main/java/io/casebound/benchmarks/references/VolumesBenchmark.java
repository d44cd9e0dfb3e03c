package io.casebound.benchmarks.references;

import com.google.common.collect.ImmutableMap;
import io.casebound.benchmarks.Benchmark;
import io.casebound.benchmarks.BenchmarkOptions;
import io.casebound.benchmarks.Figures;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The volumes of journals by year, learnt from the reference lists of published articles: each list
 * is held against what all others say.
 */
public final class VolumesBenchmark implements Benchmark {
  private static final String WRITE = "write";
  private static final String HEAD =
      """
      # Journals with one volume a year: a year and its volume, and a later year and its volume.
      # Source: the reference lists of published articles, a reference for each of the two years; those in between that
      # differ are fewer than a fifth. Learnt, and held list by list against the others, by benchmarks/run volumes.
      nlm id\tjournal\tyear\tvolume\tyear\tvolume
      """;

  @Override
  public String name() {
    return "volumes";
  }

  @Override
  public String summary() {
    return "volumes of journals held against their years, each list against all others";
  }

  @Override
  public ImmutableMap<String, String> options() {
    return ImmutableMap.of(WRITE, "learn from all lists and write the table into this file");
  }

  @Override
  public void run(BenchmarkOptions options, PrintStream out) throws IOException {
    List<CitedVolume> cited = CitedVolume.read(options);
    Map<String, VolumeRun> all = VolumeRun.learn(cited, "");
    if (options.text(WRITE).isPresent()) {
      write(all, Path.of(options.text(WRITE).get()));
      return;
    }
    int checked = 0;
    int differing = 0;
    for (String list : new TreeSet<>(cited.stream().map(CitedVolume::list).toList())) {
      Map<String, VolumeRun> others = VolumeRun.learn(cited, list);
      for (CitedVolume volume : cited) {
        OptionalInt expected =
            volume.list().equals(list) && others.containsKey(volume.nlmId())
                ? others.get(volume.nlmId()).volume(volume.year())
                : OptionalInt.empty();
        checked += expected.isPresent() ? 1 : 0;
        if (expected.isPresent() && Math.abs(expected.getAsInt() - volume.volume()) > 1) {
          differing++;
          out.println(expected.getAsInt() + " expected: " + volume.printed());
        }
      }
    }
    new Figures(out)
        .figure("journals in the table", all.size())
        .figure("volumes cited", cited.size())
        .figure("held against other lists", checked)
        .figure("that differ by more than one", differing);
  }

  private static void write(Map<String, VolumeRun> runs, Path file) throws IOException {
    StringBuilder table = new StringBuilder(HEAD);
    new TreeMap<>(runs).values().forEach(run -> table.append(run.row()).append('\n'));
    Files.writeString(file, table, StandardCharsets.UTF_8);
  }
}
