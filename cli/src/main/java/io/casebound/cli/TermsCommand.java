package io.casebound.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Manuscript;
import io.casebound.terminology.Terminology;
import io.casebound.terminology.recognise.Recogniser;
import io.casebound.terminology.recognise.Recognition;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the concepts that manuscripts mention. */
@Command(
    name = "terms",
    header = "Prints the concepts that manuscripts mention, with their context.%n",
    description = {
      "A line for each mention: where it stands, the words, the concept with its codes, and",
      "whether it is negated, uncertain, hypothetical, historical, or another person's.",
    },
    footer = {
      "Examples:",
      "  casebound terms report.md",
      "  casebound terms --format json article.xml > mentions.jsonl",
      "  echo \"No evidence of metastasis in the left femur.\" | casebound terms --from text -",
    })
final class TermsCommand extends Subcommand {
  @Mixin private final ManuscriptInputs inputs = new ManuscriptInputs();
  @Mixin private final OutputOption output = new OutputOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = {
        "tsv (the default), or json: an object a line for each",
        "file, its offsets in code points of the file's text."
      })
  private MentionFormat format = MentionFormat.TSV;

  TermsCommand(Streams streams) {
    super(streams);
  }

  @Override
  ImmutableList<Subcommand> subcommands() {
    return ImmutableList.of(new TermsCompileCommand(streams), new TermsExportCommand(streams));
  }

  @Override
  public Integer call() throws IOException {
    Recogniser recogniser = Recogniser.of(Terminology.bundled());
    InputRun run = new InputRun(inputs, streams);
    output.write(
        streams,
        writer -> {
          MentionWriter mentions = format.open(writer);
          run.forEach(
              manuscript -> recognise(recogniser, manuscript),
              mentions::write,
              mentions::writeFailure);
        });
    return run.failed() ? ExitStatus.FAILED : ExitStatus.FINE;
  }

  private static RecognisedSource recognise(Recogniser recogniser, Manuscript manuscript) {
    ImmutableList<io.casebound.model.SourceText> texts =
        ManuscriptTexts.of(manuscript).collect(toImmutableList());
    ImmutableList<Recognition> recognitions = recogniser.recognise(texts);
    return new RecognisedSource(manuscript.source(), texts, recognitions);
  }
}
