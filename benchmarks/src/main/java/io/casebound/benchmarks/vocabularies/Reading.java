package io.casebound.benchmarks.vocabularies;

import io.casebound.terminology.vocabulary.Vocabularies;
import io.casebound.terminology.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One reading of a file.
 *
 * @param megabytes the file's size, in millions of bytes
 * @param seconds time of the processor
 */
record Reading(Vocabulary vocabulary, double megabytes, double seconds) {
  static Reading of(Path file) throws IOException {
    ProcessorTime time = ProcessorTime.start();
    Vocabulary vocabulary = Vocabularies.read(file);
    return new Reading(vocabulary, Files.size(file) / 1e6, time.seconds());
  }

  /** Megabytes in a second. */
  double speed() {
    return megabytes / seconds;
  }
}
