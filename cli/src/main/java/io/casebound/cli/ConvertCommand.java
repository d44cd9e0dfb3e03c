package io.casebound.cli;

import io.casebound.manuscripts.ManuscriptOutput;
import io.casebound.model.Manuscript;
import io.casebound.model.clinical.CaseReport;
import io.casebound.model.xml.CaseReportXml;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes manuscripts in another form. */
@Command(
    name = "convert",
    header = "Shows what was read of manuscripts: as text, Markdown, JSON or case-report XML.%n",
    description = {
      "text is every word in the order of the document and nothing else. Several manuscripts follow",
      "each other; name one where the result must be one document.",
    },
    footer = {
      "Examples:",
      "  casebound convert --to markdown --output draft.md draft.docx",
      "  casebound convert --to json article.xml",
      "  casebound convert --to text draft.docx | wc -w",
    })
final class ConvertCommand extends Subcommand {
  @Mixin private final ManuscriptInputs inputs = new ManuscriptInputs();
  @Mixin private final OutputOption output = new OutputOption();

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      required = true,
      description = "case-report-xml, json, markdown or text.")
  private Target target = Target.TEXT;

  /** What manuscripts are written as. */
  enum Target {
    CASE_REPORT_XML("case-report-xml"),
    JSON("json"),
    MARKDOWN("markdown"),
    TEXT("text");

    private final String name;

    Target(String name) {
      this.name = name;
    }

    void write(Manuscript manuscript, Writer writer) throws IOException {
      switch (this) {
        case CASE_REPORT_XML -> writer.write(CaseReportXml.toXml(CaseReport.of(manuscript)));
        case JSON -> ManuscriptOutput.JSON.write(manuscript, writer);
        case MARKDOWN -> ManuscriptOutput.MARKDOWN.write(manuscript, writer);
        case TEXT -> ManuscriptOutput.TEXT.write(manuscript, writer);
      }
    }

    @Override
    public String toString() {
      return name;
    }
  }

  ConvertCommand(Streams streams) {
    super(streams);
  }

  @Override
  public Integer call() throws IOException {
    InputRun run = new InputRun(inputs, streams);
    output.write(
        streams,
        writer ->
            run.forEach(this::converted, (name, text) -> writer.write(text), (name, error) -> {}));
    return run.failed() ? ExitStatus.FAILED : ExitStatus.FINE;
  }

  /** The whole result, so that nothing is written of a manuscript that cannot be converted. */
  private String converted(Manuscript manuscript) throws IOException {
    StringWriter text = new StringWriter();
    target.write(manuscript, text);
    return text.toString();
  }
}
