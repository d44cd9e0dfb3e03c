package io.casebound.benchmarks.sentences;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What makes sentences tell one thing.
 *
 * @param base the odds, as a natural logarithm, of a sentence without any feature
 * @param weights what each feature adds
 */
record LikenessModel(double base, ImmutableMap<String, Double> weights) {
  /** What the file of the module validation says in its head. */
  private static final String HEAD =
      """
      # What makes a sentence like those that tell something: what each feature adds to the odds, as natural logarithms,
      # by signal; words in the notation of cues.csv, @signal where a cue speaks for it (=weight), in: where it stands, cited.
      # Learnt from invented sentences by `benchmarks/run sentences --train FILE`; not edited by hand.
      feature,weights
      """;

  double odds(Set<String> features) {
    double odds = base;
    for (String feature : features) {
      odds += weights.getOrDefault(feature, 0.0);
    }
    return odds;
  }

  /** The models as a file, by the names of the signals that they speak for. */
  static String file(SortedMap<String, LikenessModel> models) {
    Map<String, StringBuilder> rows = new TreeMap<>();
    models.forEach(
        (signal, model) ->
            model.weights().forEach((feature, weight) -> append(rows, feature, signal, weight)));
    StringBuilder file = new StringBuilder(HEAD);
    StringBuilder always = new StringBuilder();
    models.forEach((signal, model) -> append(always, signal, model.base()));
    file.append("always,").append(always).append('\n');
    ImmutableSortedMap.copyOf(rows)
        .forEach((feature, row) -> file.append(feature).append(',').append(row).append('\n'));
    return file.toString();
  }

  private static void append(
      Map<String, StringBuilder> rows, String feature, String signal, double weight) {
    append(rows.computeIfAbsent(feature, key -> new StringBuilder()), signal, weight);
  }

  private static void append(StringBuilder row, String signal, double weight) {
    row.append(row.length() == 0 ? "" : " ")
        .append(String.format(Locale.ROOT, "like-%s:%.2f", signal, weight));
  }
}
