package io.casebound.benchmarks.matching;

import org.openjdk.jmh.results.RunResult;

/**
 * What JMH has measured of one piece of work.
 *
 * @param seconds on average
 * @param error half of the interval that holds the average with 99.9 %; no number where work was
 *     measured once
 * @param threadSeconds the thread's own time, on average
 * @param retained bytes of the heap that stay in use; 0 where they were not weighed
 */
record Measurement(double seconds, double error, double threadSeconds, double retained) {
  static Measurement of(RunResult result) {
    // JMH adds up what is counted over all measurements.
    double times = score(result, "times");
    return new Measurement(
        result.getPrimaryResult().getScore(),
        result.getPrimaryResult().getScoreError(),
        score(result, "nanoseconds") / times / 1e9,
        score(result, "retained") / times);
  }

  private static double score(RunResult result, String name) {
    return result.getSecondaryResults().containsKey(name)
        ? result.getSecondaryResults().get(name).getScore()
        : 0;
  }
}
