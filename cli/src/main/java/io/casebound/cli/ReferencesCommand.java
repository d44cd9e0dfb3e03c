package io.casebound.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.Citations;
import io.casebound.citations.ListedReference;
import io.casebound.citations.csl.CitationStyle;
import io.casebound.citations.csl.FormattedEntry;
import io.casebound.citations.csl.UnknownStyleException;
import io.casebound.citations.format.ReferenceFormat;
import io.casebound.model.Manuscript;
import io.casebound.model.reference.BibliographicRecord;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints reference lists anew. */
@Command(
    name = "references",
    header = "Prints the references of manuscripts in the style of a journal or as CSL-JSON.%n",
    description = "References that are only printed are parsed into their fields first.",
    footer = {
      "Examples:",
      "  casebound references report.md",
      "  casebound references --style american-medical-association article.xml",
      "  casebound references --to csl-json --output references.json article.xml",
    })
final class ReferencesCommand extends Subcommand {
  private static final String DEFAULT_STYLE = "nlm-citation-sequence";

  @Mixin private final ManuscriptInputs inputs = new ManuscriptInputs();
  @Mixin private final OutputOption output = new OutputOption();

  @Option(
      names = "--style",
      paramLabel = "STYLE",
      description = {
        "The style of text, by its name in the CSL style repository;",
        DEFAULT_STYLE + " is the default."
      })
  private String style = DEFAULT_STYLE;

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      description = "text (the default), or csl-json: one array of all references.")
  private Target target = Target.TEXT;

  /** What the references are written as. */
  enum Target {
    TEXT("text"),
    CSL_JSON("csl-json");

    private final String name;

    Target(String name) {
      this.name = name;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  ReferencesCommand(Streams streams) {
    super(streams);
  }

  @Override
  public Integer call() throws IOException {
    InputRun run = new InputRun(inputs, streams);
    try {
      switch (target) {
        case TEXT -> print(run, CitationStyle.named(style));
        case CSL_JSON -> printJson(run);
      }
    } catch (UnknownStyleException e) {
      String message = String.valueOf(e.getMessage());
      streams.say("casebound references: " + message + (message.endsWith("?") ? "" : "."));
      return ExitStatus.FAILED;
    }
    return run.failed() ? ExitStatus.FAILED : ExitStatus.FINE;
  }

  private void print(InputRun run, CitationStyle citationStyle) throws IOException {
    output.write(
        streams,
        writer ->
            run.forEach(
                manuscript -> citationStyle.bibliography(records(manuscript)).entries(),
                (name, entries) -> print(writer, name, entries),
                (name, error) -> {}));
  }

  private void printJson(InputRun run) throws IOException {
    List<ListedReference> references = new ArrayList<>();
    run.forEach(
        manuscript -> Citations.references(manuscript).entries(),
        (name, entries) -> references.addAll(entries),
        (name, error) -> {});
    output.write(streams, writer -> ReferenceFormat.CSL_JSON.write(references, writer));
  }

  private static ImmutableList<BibliographicRecord> records(Manuscript manuscript) {
    return Citations.references(manuscript).entries().stream()
        .map(ListedReference::record)
        .collect(toImmutableList());
  }

  private void print(Writer writer, String name, ImmutableList<FormattedEntry> entries)
      throws IOException {
    if (inputs.names().size() > 1) {
      writer.write(name + ":\n");
    }
    for (FormattedEntry entry : entries) {
      writer.write(entry + "\n");
    }
  }
}
