package io.casebound.cli;

import io.casebound.terminology.Terminology;
import io.casebound.terminology.vocabulary.ExportFormat;
import io.casebound.terminology.vocabulary.VocabularyExport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a terminology in the formats of others. */
@Command(
    name = "export",
    header = "Writes the terminology, or its mappings, in the formats of others.%n",
    description = {
      "Mappings lead from the concepts to their codes or, with --from, from the codes of one system",
      "to those of others, as far as they follow. FHIR R4 says how the target is to the source, R5",
      "how the source is to the target.",
    },
    footer = {
      "Examples:",
      "  casebound terms export --to sssom --codes NCIt -o casebound-ncit.sssom.tsv",
      "  casebound terms export --to fhir-r5 --from RadLex --codes \"SNOMED CT\"",
      "  casebound terms export --to fhir-r4 --resource code-system hp.obo",
      "  casebound terms export --to csv -o map",
    })
final class TermsExportCommand extends Subcommand {
  /** What {@code --to} takes. */
  enum Target {
    SSSOM("sssom"),
    SKOS("skos"),
    FHIR_R4("fhir-r4"),
    FHIR_R5("fhir-r5"),
    CSV("csv");

    private final String word;

    Target(String word) {
      this.word = word;
    }

    @Override
    public String toString() {
      return word;
    }
  }

  /** What {@code --resource} takes. */
  enum Resource {
    CONCEPT_MAP("concept-map"),
    CODE_SYSTEM("code-system");

    private final String word;

    Resource(String word) {
      this.word = word;
    }

    @Override
    public String toString() {
      return word;
    }
  }

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "Vocabularies or an index; without any, the map that comes with Casebound.")
  private List<Path> files = List.of();

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      required = true,
      description = "sssom, skos (Turtle), fhir-r4, fhir-r5, or csv (the tables of a map).")
  private Target to = Target.SSSOM;

  @Option(
      names = "--resource",
      paramLabel = "RESOURCE",
      description = "For FHIR: concept-map (the default) or code-system.")
  private Resource resource = Resource.CONCEPT_MAP;

  @Option(
      names = "--from",
      paramLabel = "SYSTEM",
      description = "Map from the codes of this system instead of from the concepts.")
  private @Nullable String from;

  @Option(
      names = "--codes",
      paramLabel = "SYSTEM",
      description = "Codes of this system alone, e.g. RadLex; may be given again.")
  private List<String> codes = List.of();

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "What stands before identifiers that are of no known system.")
  private @Nullable String base;

  @Mixin private final OutputOption output = new OutputOption();

  @Spec private @Nullable CommandSpec spec;

  TermsExportCommand(Streams streams) {
    super(streams);
  }

  @Override
  public Integer call() throws IOException {
    if (from != null && !isMapping()) {
      throw wrong("--from is for mappings: --to sssom, or --resource concept-map");
    }
    Terminology terminology =
        files.isEmpty() ? Terminology.bundled() : VocabularyInputs.read(files, streams);
    VocabularyExport export = export(terminology);
    if (to == Target.CSV) {
      tables(export);
    } else {
      output.write(streams, writer -> export.write(format(), writer));
    }
    return ExitStatus.FINE;
  }

  private boolean isMapping() {
    return to == Target.SSSOM
        || (resource == Resource.CONCEPT_MAP && (to == Target.FHIR_R4 || to == Target.FHIR_R5));
  }

  private VocabularyExport export(Terminology terminology) {
    SystemNames systems = SystemNames.of(terminology);
    VocabularyExport export =
        VocabularyExport.of(terminology)
            .codes(codes.stream().map(name -> system(systems, name)).toList());
    if (from != null) {
      export = export.from(system(systems, from));
    }
    return base == null ? export : export.base(base);
  }

  private String system(SystemNames systems, String name) {
    return systems
        .find(name)
        .orElseThrow(
            () ->
                wrong(
                    "there are no codes of "
                        + name
                        + " here, but of "
                        + String.join(", ", systems.all())));
  }

  private ExportFormat format() {
    boolean codeSystem = resource == Resource.CODE_SYSTEM;
    return switch (to) {
      case SSSOM -> ExportFormat.SSSOM;
      case SKOS -> ExportFormat.SKOS;
      case FHIR_R4 -> codeSystem ? ExportFormat.FHIR_CODE_SYSTEM : ExportFormat.FHIR_R4_CONCEPT_MAP;
      case FHIR_R5 -> codeSystem ? ExportFormat.FHIR_CODE_SYSTEM : ExportFormat.FHIR_R5_CONCEPT_MAP;
      case CSV -> throw new IllegalStateException("several files");
    };
  }

  /** Writes the tables, each when it is whole, into the folder that {@code --output} names. */
  private void tables(VocabularyExport export) throws IOException {
    Path folder =
        output
            .file()
            .orElseThrow(() -> wrong("--to csv writes several files; name a folder with -o"));
    makeFolder(folder);
    for (String table : VocabularyExport.tables()) {
      OutputOption.write(folder.resolve(table), writer -> export.writeTable(table, writer));
    }
  }

  private static void makeFolder(Path folder) throws OutputException {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new OutputException(e);
    }
  }

  private ParameterException wrong(String message) {
    CommandSpec known = spec;
    if (known == null) {
      throw new IllegalStateException(message);
    }
    return new ParameterException(known.commandLine(), message + ".");
  }
}
