package io.casebound.benchmarks;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.math.Quantiles;
import io.casebound.benchmarks.SpeedSample.Document;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.EnumMap;
import java.util.Map;

/**
 * Takes the time of whole passes over a sample, after as long a warm-up. The stages take turns, so
 * that each is measured in the same state of machine and program: one that had them to itself would
 * seem faster than it is as a part of another.
 */
final class Stopwatch {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int FEWEST_ROUNDS = 3;

  private final double seconds;
  private final SpeedSample sample;

  /** What the work gave, kept so that it must be done. */
  private long given;

  /**
   * A stopwatch for a sample.
   *
   * @param seconds how long to warm up and to measure, for each stage
   */
  Stopwatch(int seconds, SpeedSample sample) {
    this.seconds = seconds;
    this.sample = sample;
  }

  /** The median time of a pass of each stage, in seconds. */
  Map<SpeedStage, Double> secondsPerPass() throws IOException {
    rounds();
    ListMultimap<SpeedStage, Double> times = rounds();
    if (given == Long.MIN_VALUE) {
      throw new IllegalStateException("nothing was done");
    }
    Map<SpeedStage, Double> medians = new EnumMap<>(SpeedStage.class);
    for (SpeedStage stage : SpeedStage.values()) {
      medians.put(stage, Quantiles.median().compute(times.get(stage)));
    }
    return medians;
  }

  // At least three, and as many as the time allows.
  private ListMultimap<SpeedStage, Double> rounds() throws IOException {
    ListMultimap<SpeedStage, Double> times =
        MultimapBuilder.enumKeys(SpeedStage.class).arrayListValues().build();
    double left = seconds * SpeedStage.values().length;
    for (int round = 0; round < FEWEST_ROUNDS || left > 0; round++) {
      for (SpeedStage stage : SpeedStage.values()) {
        double time = pass(stage);
        times.put(stage, time);
        left -= time;
      }
    }
    return times;
  }

  private double pass(SpeedStage stage) throws IOException {
    long begin = nanos();
    for (Document document : sample.documents()) {
      given += stage.run(document);
    }
    return (nanos() - begin) / 1e9;
  }

  /** The time that this thread has worked, whatever else the machine does. */
  private static long nanos() {
    return THREADS.isCurrentThreadCpuTimeSupported()
        ? THREADS.getCurrentThreadCpuTime()
        : System.nanoTime();
  }
}
