package io.casebound.cli;

import io.casebound.manuscripts.ManuscriptOutput;
import io.casebound.model.Manuscript;
import io.casebound.model.clinical.CaseReport;
import io.casebound.model.io.UnreadableInputException;
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
    header =
        "Shows what was read of manuscripts, in another form: text, Markdown, JSON and more.%n",
    description = {
      "text is every word in the order of the document and nothing else. A phenopacket is made of the",
      "case in case-report XML; what has no place in it is said line by line. Several manuscripts",
      "follow each other; name one where the result must be one document.",
    },
    footer = {
      "Examples:",
      "  casebound convert --to markdown --output draft.md draft.docx",
      "  casebound convert --to json article.xml",
      "  casebound convert --to text draft.docx | wc -w",
      "  casebound convert --to phenopacket --output case.json case.xml",
    })
final class ConvertCommand extends Subcommand {
  @Mixin private final ManuscriptInputs inputs = new ManuscriptInputs();
  @Mixin private final OutputOption output = new OutputOption();
  @Mixin private final PhenopacketOptions phenopackets = new PhenopacketOptions();

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      required = true,
      description = "case-report-xml, json, markdown, phenopacket or text.")
  private Target target = Target.TEXT;

  /** What manuscripts are written as. */
  enum Target {
    CASE_REPORT_XML("case-report-xml"),
    JSON("json"),
    MARKDOWN("markdown"),
    PHENOPACKET("phenopacket"),
    TEXT("text");

    private final String name;

    Target(String name) {
      this.name = name;
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
        streams, writer -> run.forEachReport(this::converted, (name, text) -> writer.write(text)));
    return run.failed() ? ExitStatus.FAILED : ExitStatus.FINE;
  }

  /** The whole result, so that nothing is written of a manuscript that cannot be converted. */
  private String converted(String name, CaseReport report) throws IOException {
    return switch (target) {
      case CASE_REPORT_XML -> CaseReportXml.toXml(report);
      case JSON -> written(ManuscriptOutput.JSON, manuscript(name, report));
      case MARKDOWN -> written(ManuscriptOutput.MARKDOWN, manuscript(name, report));
      case TEXT -> written(ManuscriptOutput.TEXT, manuscript(name, report));
      case PHENOPACKET -> phenopackets.written(name, report, streams);
    };
  }

  private static String written(ManuscriptOutput form, Manuscript manuscript) throws IOException {
    Writer text = new StringWriter();
    form.write(manuscript, text);
    return text.toString();
  }

  private static Manuscript manuscript(String name, CaseReport report) throws IOException {
    return report
        .manuscript()
        .orElseThrow(
            () ->
                new UnreadableInputException(
                    name + ": holds a case and no manuscript; give one that holds both."));
  }
}
