package io.casebound.cli;

import io.casebound.terminology.Terminology;
import io.casebound.terminology.vocabulary.Vocabularies;
import io.casebound.terminology.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads the vocabularies of a command line, and says what is wrong in them. */
final class VocabularyInputs {
  /** Who has more flaws than that sees the others counted. */
  private static final int MOST_FLAWS = 20;

  private VocabularyInputs() {}

  /** One terminology of all the files; their flaws are said, and hold nothing up. */
  static Terminology read(List<Path> files, Streams streams) throws IOException {
    Vocabulary vocabulary;
    try (Progress progress = new Progress(streams)) {
      vocabulary = Vocabularies.read(files, progress::add);
    }
    vocabulary.flaws().stream().limit(MOST_FLAWS).forEach(flaw -> streams.say(flaw.toString()));
    if (vocabulary.flawCount() > MOST_FLAWS) {
      streams.say("… and " + (vocabulary.flawCount() - MOST_FLAWS) + " more that were left out.");
    }
    return vocabulary.terminology();
  }
}
