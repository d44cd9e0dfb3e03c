package io.casebound.validation.judging;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casebound.validation.judging.CueIndex.Hit;
import java.util.List;
import java.util.OptionalDouble;

/** What a passage is like: what it therefore probably tells, and how probably. */
final class Likely {
  private static final String OWN = "like-";

  private final ImmutableList<Hit> hits;
  private final ImmutableMap<String, Integer> places;
  private final double[] odds;

  /**
   * What is known of one passage.
   *
   * @param hits for each signal that it may tell, the words that say so most
   * @param places where among the odds those of each signal stand
   */
  Likely(ImmutableList<Hit> hits, ImmutableMap<String, Integer> places, double[] odds) {
    this.hits = hits;
    this.places = places;
    this.odds = odds;
  }

  /** What is known of a passage without words. */
  static Likely unknown() {
    return new Likely(ImmutableList.of(), ImmutableMap.of(), new double[0]);
  }

  ImmutableList<Hit> hits() {
    return hits;
  }

  /** Whether signals are all such by which likeness speaks. */
  static boolean areOwn(List<String> signals) {
    return signals.stream().allMatch(signal -> signal.startsWith(OWN));
  }

  /** The signal of its own by which likeness speaks for a signal. */
  static String own(String signal) {
    return signal.startsWith(OWN) ? signal : OWN + signal;
  }

  /** The odds, as a natural logarithm, that it tells what a signal of likeness speaks for. */
  OptionalDouble odds(String signal) {
    Integer place = places.get(signal);
    return place == null ? OptionalDouble.empty() : OptionalDouble.of(odds[place]);
  }
}
