package io.casebound.benchmarks;

/** How often a yes or no was right. */
final class Confusion {
  private int truePositives;
  private int falsePositives;
  private int falseNegatives;

  void add(boolean expected, boolean found) {
    truePositives += expected && found ? 1 : 0;
    falsePositives += !expected && found ? 1 : 0;
    falseNegatives += expected && !found ? 1 : 0;
  }

  /** How many were there to be found. */
  int expected() {
    return truePositives + falseNegatives;
  }

  /** The part of what was found that is right; 0 where nothing was found. */
  double precision() {
    return ratio(truePositives, truePositives + falsePositives);
  }

  /** The part of what is there that was found; 0 where nothing is there. */
  double recall() {
    return ratio(truePositives, expected());
  }

  /** The harmonic mean of precision and recall. */
  double f1() {
    return ratio(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives);
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
