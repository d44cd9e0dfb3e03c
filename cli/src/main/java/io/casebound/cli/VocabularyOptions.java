package io.casebound.cli;

import com.google.common.collect.ImmutableList;
import io.casebound.terminology.Terminology;
import io.casebound.terminology.vocabulary.Vocabularies;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Which terminology a command works with. */
final class VocabularyOptions {
  @Option(
      names = "--vocabulary",
      paramLabel = "VOCABULARY",
      description = {
        "Take this vocabulary or index instead of the map that comes with",
        "Casebound; may be given again.",
      })
  private List<Path> vocabularies = List.of();

  @Option(names = "--with-bundled", description = "Take the map as well.")
  private boolean withBundled;

  /** The terminology that the options name. */
  Terminology read(Streams streams) throws IOException {
    if (vocabularies.isEmpty()) {
      return Terminology.bundled();
    }
    Terminology read = VocabularyInputs.read(vocabularies, streams);
    return withBundled ? Vocabularies.join(ImmutableList.of(Terminology.bundled(), read)) : read;
  }
}
