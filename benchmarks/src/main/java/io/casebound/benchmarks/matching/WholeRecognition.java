package io.casebound.benchmarks.matching;

import com.google.common.collect.ImmutableList;
import io.casebound.model.SourceText;
import io.casebound.terminology.Terminology;
import io.casebound.terminology.recognise.Matching;
import io.casebound.terminology.recognise.Recogniser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Recognises the bundled terms in the first texts, on one thread, with the texts' own abbreviations
 * and the context of each mention.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
public class WholeRecognition {
  /** Some MB, which is enough here. */
  static final int MOST_TEXTS = 300;

  /** Where {@link Material} lies. */
  @Param("")
  public String folder = "";

  private ImmutableList<SourceText> texts = ImmutableList.of();
  private Recogniser recogniser = Recogniser.of(Terminology.bundled(), Matching.ALL);

  @Setup
  public void read() throws IOException {
    texts =
        new Material(Path.of(folder))
            .texts().stream()
                .limit(MOST_TEXTS)
                .map(SourceText::of)
                .collect(ImmutableList.toImmutableList());
  }

  @Benchmark
  public long recognise(ThreadTime time) {
    time.start();
    long mentions = 0;
    for (SourceText text : texts) {
      mentions += recogniser.recognise(text).mentions().size();
    }
    time.stop();
    return mentions;
  }
}
