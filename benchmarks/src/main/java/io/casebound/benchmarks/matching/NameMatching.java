package io.casebound.benchmarks.matching;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Finds all names in all texts, on one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
public class NameMatching {
  /** The contender. */
  @Param public Contender contender = Contender.CASEBOUND;

  /** The names. */
  @Param public Vocabulary vocabulary = Vocabulary.CONCEPTS;

  /** Where {@link Material} lies. */
  @Param("")
  public String folder = "";

  private ImmutableList<String> texts = ImmutableList.of();
  private NameMatcher matcher = given -> 0;

  @Setup
  public void read() throws IOException {
    Material material = new Material(Path.of(folder));
    matcher = contender.build(material.names(vocabulary));
    texts = material.texts();
    if (contender == Contender.DOUBLE_ARRAY_TRIE) {
      // It has no way to fold case; the time that this takes is not counted.
      texts =
          texts.stream()
              .map(text -> text.toLowerCase(Locale.ROOT))
              .collect(ImmutableList.toImmutableList());
    }
  }

  @Benchmark
  public long match(ThreadTime time) {
    time.start();
    long count = matcher.count(texts);
    time.stop();
    return count;
  }
}
