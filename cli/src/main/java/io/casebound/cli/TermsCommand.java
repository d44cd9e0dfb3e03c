package io.casebound.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.casebound.model.Manuscript;
import io.casebound.terminology.recognise.Recogniser;
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
      "whether it is negated, uncertain, hypothetical, historical, or another person's. A file",
      "that is named like a command below is written ./compile.",
    },
    footer = {
      "Examples:",
      "  casebound terms report.md",
      "  casebound terms --format json article.xml > mentions.jsonl",
      "  casebound terms --vocabulary hp.obo --matches all report.docx",
      "  casebound terms --vocabulary hpo.index --batch texts.jsonl > mentions.jsonl",
      "  echo \"No evidence of metastasis in the left femur.\" | casebound terms --from text -",
    })
final class TermsCommand extends Subcommand {
  @Mixin private final ManuscriptInputs inputs = new ManuscriptInputs();
  @Mixin private final RecogniserOptions options = new RecogniserOptions();
  @Mixin private final OutputOption output = new OutputOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = {
        "tsv (the default), or json: an object a line for each",
        "file, its offsets in code points of the file's text."
      })
  private MentionFormat format = MentionFormat.TSV;

  @Option(
      names = "--context",
      description =
          "Show in a column of the table the words that decide the context; json has them.")
  private boolean context;

  @Option(
      names = "--batch",
      description = {
        "The files are JSON Lines, an object a line with \"id\" and \"text\";",
        "so is the output, its offsets in code points of that text.",
      })
  private boolean batch;

  TermsCommand(Streams streams) {
    super(streams);
  }

  @Override
  ImmutableList<Subcommand> subcommands() {
    return ImmutableList.of(new TermsCompileCommand(streams), new TermsExportCommand(streams));
  }

  @Override
  public Integer call() throws IOException {
    Recogniser recogniser = options.recogniser(streams);
    return batch ? batch(recogniser) : manuscripts(recogniser);
  }

  private int manuscripts(Recogniser recogniser) throws IOException {
    InputRun run = new InputRun(inputs, streams);
    output.write(
        streams,
        writer -> {
          MentionWriter mentions = format.open(writer, context);
          run.forEach(
              manuscript -> recognise(recogniser, manuscript),
              mentions::write,
              mentions::writeFailure);
        });
    return run.failed() ? ExitStatus.FAILED : ExitStatus.FINE;
  }

  private int batch(Recogniser recogniser) throws IOException {
    TextBatch texts = new TextBatch(streams, recogniser);
    output.write(streams, writer -> texts.run(inputs.names(), new MentionJson(writer)));
    return texts.failed() ? ExitStatus.FAILED : ExitStatus.FINE;
  }

  private static RecognisedSource recognise(Recogniser recogniser, Manuscript manuscript) {
    ImmutableList<PlacedText> texts = ManuscriptTexts.of(manuscript).collect(toImmutableList());
    return new RecognisedSource(
        manuscript.source(), texts, recogniser.recognise(Lists.transform(texts, PlacedText::text)));
  }
}
