package io.casebound.cli;

import io.casebound.model.remark.Remark;
import io.casebound.model.remark.Severity;
import io.casebound.validation.Baseline;
import io.casebound.validation.Review;
import io.casebound.validation.ReviewRun;
import io.casebound.validation.Validator;
import io.casebound.validation.profile.Profile;
import io.casebound.validation.report.ReportFormat;
import io.casebound.validation.report.ReportWriter;
import io.casebound.validation.report.ReviewOutcome.Reviewed;
import io.casebound.validation.report.ReviewOutcome.Unreadable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reviews manuscripts. */
@Command(
    name = "check",
    header = "Reviews manuscripts: what is wrong, and which items of the checklist are missing.%n",
    description = {
      "Exit status: 0 where nothing weighs as much as --fail-on, 1 where something does, 2 where",
      "an input cannot be read (the others are reviewed all the same) or the usage is wrong.",
    },
    footer = {
      "Examples:",
      "  casebound check report.md",
      "  casebound check --format json --output review.json article.xml",
      "  casebound check --fail-on never submissions/*.xml",
      "  casebound check --profile scare report.md",
      "  casebound check --style vancouver report.md",
      "  casebound check --baseline known.tsv submissions/*.xml",
      "  pandoc --to markdown draft.docx | casebound check --from markdown -",
    })
final class CheckCommand extends Subcommand {
  @Mixin private final ManuscriptInputs inputs = new ManuscriptInputs();
  @Mixin private final OutputOption output = new OutputOption();
  @Mixin private final PolicyOptions policy = new PolicyOptions();
  @Mixin private final ProfileOption profile = new ProfileOption();
  @Mixin private final VerifyOptions verify = new VerifyOptions();

  @Option(
      names = "--style",
      paramLabel = "STYLE|FILE",
      description = {
        "Compare each reference with how this citation style prints",
        "it: vancouver, ama, apa or any other of the CSL repository,",
        "or a file of your own that ends in .csl."
      })
  private @Nullable String style;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, for a person (the default), or json.")
  private Format format = Format.TEXT;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description = {
        "The least that makes the exit status 1: error (the",
        "default), warning, note; or never."
      })
  private FailOn failOn = FailOn.ERROR;

  private boolean found;

  /** How the review is written. */
  enum Format {
    TEXT,
    JSON
  }

  /** From which severity on a review fails. */
  enum FailOn {
    ERROR,
    WARNING,
    NOTE,
    NEVER;

    boolean isMetBy(Remark remark) {
      return this != NEVER && remark.severity().isAtLeast(Severity.valueOf(name()));
    }
  }

  CheckCommand(Streams streams) {
    super(streams);
  }

  @Override
  public Integer call() throws IOException {
    verify.check();
    Profile judged = profile.profile();
    Validator.Builder validator = Validator.builder().profile(judged);
    policy.applyTo(validator, judged);
    if (style != null) {
      validator.style(NamedStyle.of(style));
    }
    if (!verify.isAsked()) {
      return run(validator.build());
    }
    try (VerifyOptions.Session session = verify.open(streams)) {
      return run(validator.verifier(session.verifier()).build());
    }
  }

  private int run(Validator validator) throws IOException {
    Optional<Path> newBaseline = policy.newBaseline();
    Baseline.Builder known = Baseline.builder(newBaseline.orElse(Path.of("")));
    InputRun run = new InputRun(inputs, streams);
    ReviewRun reviews = validator.run();
    output.write(
        streams,
        writer -> {
          try (ReportWriter report = reportFormat().open(writer)) {
            HeldBack held =
                new HeldBack(
                    outcome -> {
                      if (outcome instanceof Reviewed reviewed) {
                        note(reviewed.review());
                        newBaseline.ifPresent(file -> known.add(reviewed.review()));
                      }
                      report.add(outcome);
                    });
            run.forEach(
                reviews::review,
                (name, review) -> held.add(new Reviewed(name, review)),
                (name, error) -> held.add(new Unreadable(name, error)));
            held.close(reviews);
          }
        });
    if (run.failed()) {
      return ExitStatus.FAILED;
    }
    if (newBaseline.isPresent()) {
      OutputOption.write(newBaseline.get(), writer -> writer.write(known.build().toString()));
      return ExitStatus.FINE;
    }
    return found ? ExitStatus.FOUND : ExitStatus.FINE;
  }

  private void note(Review review) {
    found |= review.remarks().stream().anyMatch(failOn::isMetBy);
  }

  private ReportFormat reportFormat() {
    return switch (format) {
      case JSON -> ReportFormat.JSON;
      case TEXT ->
          streams.colour() && !output.isFile() ? ReportFormat.COLOURED_TEXT : ReportFormat.TEXT;
    };
  }
}
