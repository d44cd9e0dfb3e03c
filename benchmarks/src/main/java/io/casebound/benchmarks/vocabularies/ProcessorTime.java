package io.casebound.benchmarks.vocabularies;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Time that the processor spends on this thread, which other programs do not lengthen. */
final class ProcessorTime {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final long begin;

  private ProcessorTime(long begin) {
    this.begin = begin;
  }

  static ProcessorTime start() {
    return new ProcessorTime(THREADS.getCurrentThreadCpuTime());
  }

  double seconds() {
    return (THREADS.getCurrentThreadCpuTime() - begin) / 1e9;
  }
}
