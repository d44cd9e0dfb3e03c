package io.casebound.benchmarks;

import io.casebound.benchmarks.SpeedSample.Document;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;

/** Takes the time of whole passes over a sample, after as long a warm-up. */
final class Stopwatch {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final double seconds;
  private final SpeedSample sample;

  /** What the work gave, kept so that it must be done. */
  private long given;

  Stopwatch(int seconds, SpeedSample sample) {
    this.seconds = seconds;
    this.sample = sample;
  }

  /** The median time of a pass, in seconds. */
  double secondsPerPass(SpeedStage stage) throws IOException {
    passes(stage);
    List<Double> times = passes(stage);
    if (given == Long.MIN_VALUE) {
      throw new IllegalStateException("nothing was done");
    }
    times.sort(null);
    return times.get(times.size() / 2);
  }

  // At least three, and as many as the time allows.
  private List<Double> passes(SpeedStage stage) throws IOException {
    List<Double> times = new ArrayList<>();
    double used = 0;
    while (times.size() < 3 || used < seconds) {
      long begin = nanos();
      for (Document document : sample.documents()) {
        given += stage.run(document);
      }
      double time = (nanos() - begin) / 1e9;
      times.add(time);
      used += time;
    }
    return times;
  }

  /** The time that this thread has worked, whatever else the machine does. */
  private static long nanos() {
    return THREADS.isCurrentThreadCpuTimeSupported()
        ? THREADS.getCurrentThreadCpuTime()
        : System.nanoTime();
  }
}
