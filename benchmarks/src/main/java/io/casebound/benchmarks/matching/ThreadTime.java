package io.casebound.benchmarks.matching;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * The time that the thread itself has used, beside the time that has passed: on a machine with
 * other work they differ.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class ThreadTime {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** How often work was done. */
  public long times;

  /** How long it took, all together. */
  public long nanoseconds;

  private long begin;

  void start() {
    begin = THREADS.getCurrentThreadCpuTime();
  }

  void stop() {
    nanoseconds += THREADS.getCurrentThreadCpuTime() - begin;
    times++;
  }
}
