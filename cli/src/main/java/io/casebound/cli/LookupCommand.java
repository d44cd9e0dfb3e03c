package io.casebound.cli;

import com.google.common.collect.ImmutableList;
import io.casebound.terminology.Concept;
import io.casebound.terminology.Suggestion;
import io.casebound.terminology.Terminology;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints a concept of the terminology. */
@Command(
    name = "lookup",
    header = "Prints a concept with its names, its codes and their sources.%n",
    description = {
      "Takes a name in any of its spellings, an abbreviation, a code or a concept's identifier.",
      "Where nothing is found, the nearest names are shown and the exit status is 1.",
    },
    footer = {
      "Examples:",
      "  casebound lookup inflammatory myofibroblastic tumour",
      "  casebound lookup IMT",
      "  casebound lookup --vocabulary hpo.index bone pain",
    })
final class LookupCommand extends Subcommand {
  private static final int SUGGESTIONS = 5;

  @Mixin private final VocabularyOptions vocabularies = new VocabularyOptions();
  @Mixin private final OutputOption output = new OutputOption();

  @Parameters(paramLabel = "TEXT", arity = "1..*", description = "What to look up.")
  private List<String> words = List.of();

  LookupCommand(Streams streams) {
    super(streams);
  }

  @Override
  public Integer call() throws IOException {
    String text = String.join(" ", words);
    Terminology terminology = vocabularies.read(streams);
    ImmutableList<Concept> concepts = terminology.lookUp(text);
    if (concepts.isEmpty()) {
      return unknown(text, terminology.suggest(text, SUGGESTIONS));
    }
    output.write(
        streams,
        writer -> {
          ConceptPage page = new ConceptPage(terminology, writer);
          for (Concept concept : concepts) {
            page.write(concept);
          }
        });
    return ExitStatus.FINE;
  }

  private int unknown(String text, ImmutableList<Suggestion> suggestions) {
    streams.say("casebound lookup: \"" + text + "\" is not in the terminology.");
    if (!suggestions.isEmpty()) {
      streams.say("Did you mean:");
    }
    for (Suggestion suggestion : suggestions) {
      String term = suggestion.term().text();
      String preferred = suggestion.concept().preferredTerm();
      streams.say("  " + term + (term.equals(preferred) ? "" : " (" + preferred + ")"));
    }
    return ExitStatus.FOUND;
  }
}
