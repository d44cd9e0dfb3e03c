package io.casebound.benchmarks.references;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The years in which a journal brought out one volume each.
 *
 * @param base the year less the volume
 * @param weight how many references agree, less five for each that does not
 */
record VolumeRun(String nlmId, String journal, int first, int last, int base, long weight) {
  private static final int SHORTEST = 3;
  private static final int DOUBT = 5;

  /** The runs of all journals by their identifiers, learnt from all lists but one. */
  static Map<String, VolumeRun> learn(List<CitedVolume> cited, String without) {
    ImmutableListMultimap<String, CitedVolume> byJournal =
        Multimaps.index(
            cited.stream().filter(each -> !each.list().equals(without)).toList(),
            CitedVolume::nlmId);
    Map<String, VolumeRun> runs = new TreeMap<>();
    byJournal
        .asMap()
        .forEach(
            (journal, volumes) ->
                best(List.copyOf(volumes)).ifPresent(run -> runs.put(journal, run)));
    return runs;
  }

  private static Optional<VolumeRun> best(List<CitedVolume> volumes) {
    return volumes.stream()
        .map(each -> each.year() - each.volume())
        .distinct()
        .sorted()
        .flatMap(base -> of(base, volumes))
        .filter(run -> run.weight() > 0)
        .max(Comparator.comparingLong(VolumeRun::weight));
  }

  private static Stream<VolumeRun> of(int base, List<CitedVolume> volumes) {
    IntSummaryStatistics years =
        volumes.stream()
            .filter(each -> each.year() - each.volume() == base)
            .mapToInt(CitedVolume::year)
            .summaryStatistics();
    long against =
        volumes.stream()
            .filter(each -> each.year() >= years.getMin() && each.year() <= years.getMax())
            .filter(each -> Math.abs(each.year() - each.volume() - base) > 1)
            .count();
    CitedVolume any = volumes.get(0);
    return years.getMax() - years.getMin() < SHORTEST
        ? Stream.empty()
        : Stream.of(
            new VolumeRun(
                any.nlmId(),
                any.journal(),
                years.getMin(),
                years.getMax(),
                base,
                years.getCount() - DOUBT * against));
  }

  OptionalInt volume(int year) {
    return year < first || year > last ? OptionalInt.empty() : OptionalInt.of(year - base);
  }

  /** A row of the table of the rule. */
  String row() {
    return String.join(
        "\t", nlmId, journal, "" + first, "" + (first - base), "" + last, "" + (last - base));
  }
}
