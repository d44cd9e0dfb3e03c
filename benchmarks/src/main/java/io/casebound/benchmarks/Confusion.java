package io.casebound.benchmarks;

/** How often a yes or no was right. */
public final class Confusion {
  private int truePositives;
  private int falsePositives;
  private int falseNegatives;

  /** Counts one case. */
  public void add(boolean expected, boolean found) {
    truePositives += expected && found ? 1 : 0;
    falsePositives += !expected && found ? 1 : 0;
    falseNegatives += expected && !found ? 1 : 0;
  }

  /** How many were there to be found. */
  public int expected() {
    return truePositives + falseNegatives;
  }

  /** The part of what was found that is right; 0 where nothing was found. */
  public double precision() {
    return ratio(truePositives, truePositives + falsePositives);
  }

  /** The part of what is there that was found; 0 where nothing is there. */
  public double recall() {
    return ratio(truePositives, expected());
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    return ratio(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives);
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
