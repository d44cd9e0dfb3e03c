package io.casebound.cli;

import com.google.common.collect.ImmutableList;
import io.casebound.terminology.Terminology;
import io.casebound.terminology.recognise.Matching;
import io.casebound.terminology.recognise.Recogniser;
import io.casebound.terminology.recognise.Scope;
import io.casebound.terminology.recognise.Wording;
import io.casebound.terminology.vocabulary.Vocabularies;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is looked for in texts, and in which words. */
final class RecogniserOptions {
  @Option(
      names = "--vocabulary",
      paramLabel = "VOCABULARY",
      description = {
        "Look for the concepts of this vocabulary or index instead of those",
        "of the map that comes with Casebound; may be given again.",
      })
  private List<Path> vocabularies = List.of();

  @Option(names = "--with-bundled", description = "Look for those of the map as well.")
  private boolean withBundled;

  @Option(
      names = "--below",
      paramLabel = "CONCEPT",
      description = {
        "Look only for this concept and those below it, e.g. HP:0000924;",
        "may be given again. Otherwise for what texts report: of the Human",
        "Phenotype Ontology the phenotypic abnormalities, of others all that",
        "is not obsolete.",
      })
  private List<String> below = List.of();

  @Option(
      names = "--matches",
      paramLabel = "MATCHES",
      description = "longest (the default), or all: also mentions inside others.")
  private Matching matching = Matching.LONGEST;

  @Option(
      names = "--wording",
      paramLabel = "WORDING",
      description = {
        "varied (the default): also in another order, coordinated, as another",
        "part of speech and with words that say the same; or listed: names as",
        "they are listed.",
      })
  private Wording wording = Wording.VARIED;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  /** The recogniser that the options describe. */
  Recogniser recogniser(Streams streams) throws IOException {
    Terminology terminology = terminology(streams);
    return Recogniser.builder(terminology)
        .matching(matching)
        .wording(wording)
        .scope(scope(terminology))
        .build();
  }

  private Terminology terminology(Streams streams) throws IOException {
    if (vocabularies.isEmpty()) {
      return Terminology.bundled();
    }
    Terminology read = VocabularyInputs.read(vocabularies, streams);
    return withBundled ? Vocabularies.join(ImmutableList.of(Terminology.bundled(), read)) : read;
  }

  private Scope scope(Terminology terminology) {
    if (below.isEmpty()) {
      return Scope.usual(terminology);
    }
    try {
      return Scope.below(terminology, below);
    } catch (IllegalArgumentException e) {
      CommandSpec known = spec;
      if (known == null) {
        throw e;
      }
      throw new ParameterException(known.commandLine(), e.getMessage() + ".");
    }
  }
}
