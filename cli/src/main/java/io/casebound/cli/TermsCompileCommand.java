package io.casebound.cli;

import io.casebound.terminology.Terminology;
import io.casebound.terminology.vocabulary.Vocabularies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes an index of vocabularies. */
@Command(
    name = "compile",
    header = "Compiles vocabularies into an index that opens at once.%n",
    description = {
      "Reads OBO, OBO Graphs, OWL (RDF/XML), SNOMED CT RF2 (the snapshot, as folder or zip), RadLex",
      "CSV, LOINC, NCI Thesaurus, SSSOM, FHIR CodeSystem, ValueSet and ConceptMap (JSON), and the",
      "tables of a map; the format is found by content. What several files tell of one concept comes",
      "together. Broken rows are told with file, line and column, and left out.",
    },
    footer = {
      "Examples:",
      "  casebound terms compile hp.obo -o hpo.index",
      "  casebound terms compile mondo.obo mondo_exactmatch_ncit.sssom.tsv -o mondo.index",
    })
final class TermsCompileCommand extends Subcommand {
  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Vocabularies: files, folders or zip archives.")
  private List<Path> files = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "INDEX",
      required = true,
      description = "Write to this file; it appears when it is whole.")
  private Path index = Path.of("");

  @Option(names = "--with-bundled", description = "Add them to the map that comes with Casebound.")
  private boolean withBundled;

  TermsCompileCommand(Streams streams) {
    super(streams);
  }

  @Override
  public Integer call() throws IOException {
    Terminology read = VocabularyInputs.read(files, streams);
    Terminology terminology =
        withBundled ? Vocabularies.join(List.of(Terminology.bundled(), read)) : read;
    WholeFile.replace(index, unfinished -> write(terminology, unfinished));
    if (streams.watched()) {
      streams.say(
          String.format(
              Locale.ROOT,
              "%s: %,d concepts, %,d KiB",
              index,
              terminology.concepts().size(),
              Files.size(index) >> 10));
    }
    return ExitStatus.FINE;
  }

  private static void write(Terminology terminology, Path file) throws OutputException {
    try {
      terminology.writeIndex(file);
    } catch (IOException e) {
      throw WholeFile.failure(file, e);
    }
  }
}
