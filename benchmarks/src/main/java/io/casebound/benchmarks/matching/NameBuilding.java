package io.casebound.benchmarks.matching;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Builds a matcher of names that lie in memory. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
public class NameBuilding {
  /** The contender. */
  @Param public Contender contender = Contender.CASEBOUND;

  /** The names. */
  @Param public Vocabulary vocabulary = Vocabulary.CONCEPTS;

  /** Where {@link Material} lies. */
  @Param("")
  public String folder = "";

  /** What is told beside the time. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Weight {
    /** What the matcher keeps of the heap, in bytes, beside the names themselves. */
    public long retained;
  }

  private ImmutableList<String> names = ImmutableList.of();
  private NameMatcher matcher = texts -> 0;
  private long before;
  private Weight weighed = new Weight();

  @Setup
  public void read() throws IOException {
    names = new Material(Path.of(folder)).names(vocabulary);
    before = Heap.retained();
  }

  @Benchmark
  public Object build(ThreadTime time, Weight weight) {
    weighed = weight;
    time.start();
    matcher = contender.build(names);
    time.stop();
    return matcher;
  }

  @TearDown(Level.Iteration)
  public void weigh() {
    weighed.retained = Heap.retained() - before;
    matcher = texts -> 0;
  }
}
