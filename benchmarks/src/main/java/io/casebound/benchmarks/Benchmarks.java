package io.casebound.benchmarks;

import com.google.common.collect.ImmutableList;
import io.casebound.benchmarks.context.ContextBenchmark;
import io.casebound.benchmarks.defects.DefectsBenchmark;
import io.casebound.benchmarks.duplicates.DuplicatesBenchmark;
import io.casebound.benchmarks.formats.ReferenceFilesBenchmark;
import io.casebound.benchmarks.journals.JournalsBenchmark;
import io.casebound.benchmarks.lookup.LookupBenchmark;
import io.casebound.benchmarks.matching.RecogniserSpeedBenchmark;
import io.casebound.benchmarks.references.ReferencesBenchmark;
import io.casebound.benchmarks.references.StylesBenchmark;
import io.casebound.benchmarks.references.VolumesBenchmark;
import io.casebound.benchmarks.retractions.RetractionsBenchmark;
import io.casebound.benchmarks.sentences.SentencesBenchmark;
import io.casebound.benchmarks.truth.TruthBenchmark;
import io.casebound.benchmarks.vocabularies.VocabulariesBenchmark;
import io.casebound.benchmarks.words.WordsBenchmark;
import io.casebound.benchmarks.worst.WorstBenchmark;
import java.util.Optional;

/** The table of all benchmarks. A new one joins here. */
final class Benchmarks {
  private static final ImmutableList<Benchmark> ALL =
      ImmutableList.<Benchmark>builder()
          .add(new SpeedBenchmark())
          .add(new WordsBenchmark())
          .add(new CareBenchmark())
          .add(new SentencesBenchmark())
          .add(new DefectsBenchmark())
          .add(new RulesBenchmark())
          .add(new CodesBenchmark())
          .add(new CoverageBenchmark())
          .add(new NegationBenchmark())
          .add(new MentionsBenchmark())
          .add(new AbbreviationsBenchmark())
          .add(new ContextBenchmark())
          .add(new RecogniserSpeedBenchmark())
          .add(new ReferencesBenchmark())
          .add(new VolumesBenchmark())
          .add(new StylesBenchmark())
          .add(new ReferenceFilesBenchmark())
          .add(new JournalsBenchmark())
          .add(new DuplicatesBenchmark())
          .add(new RetractionsBenchmark())
          .add(new TruthBenchmark())
          .add(new LookupBenchmark())
          .add(new VocabulariesBenchmark())
          .add(new WorstBenchmark())
          .build();

  private Benchmarks() {}

  static ImmutableList<Benchmark> all() {
    return ALL;
  }

  static Optional<Benchmark> named(String name) {
    return ALL.stream().filter(benchmark -> benchmark.name().equals(name)).findFirst();
  }
}
