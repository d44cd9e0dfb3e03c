package io.casebound.benchmarks;

import io.casebound.terminology.Terminology;
import io.casebound.terminology.vocabulary.Vocabularies;
import java.io.IOException;

/** The Human Phenotype Ontology, from the data folder. */
final class HpoTerminology {
  private static final String GRAPH = "terminology/sources/hpo/hp_rebuilt_obograph.json";

  private HpoTerminology() {}

  static Terminology read(BenchmarkOptions options) throws IOException {
    return Vocabularies.read(options.data(GRAPH)).terminology();
  }
}
