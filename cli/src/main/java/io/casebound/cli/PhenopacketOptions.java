package io.casebound.cli;

import io.casebound.model.clinical.CaseReport;
import io.casebound.model.clinical.ClinicalCase;
import io.casebound.model.io.UnreadableInputException;
import io.casebound.phenopackets.LeftOut;
import io.casebound.phenopackets.PhenopacketExport;
import io.casebound.phenopackets.PhenopacketExporter;
import io.casebound.validation.report.Tool;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How cases become phenopackets. */
final class PhenopacketOptions {
  /** The last year that a phenopacket can name. */
  private static final int LAST_YEAR = 9999;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  private @Nullable Instant created;

  @Option(
      names = "--created",
      paramLabel = "TIME",
      description = {
        "When a phenopacket is made, as in 2026-01-31T12:00:00Z, which each must tell.",
        "Otherwise now."
      })
  void created(Instant time) {
    int year = time.atOffset(ZoneOffset.UTC).getYear();
    if (year < 1 || year > LAST_YEAR) {
      CommandSpec spec = Objects.requireNonNull(command);
      throw new ParameterException(
          spec.commandLine(), "--created: " + time + " lies beyond the years 1 to " + LAST_YEAR);
    }
    created = time;
  }

  /** The case of a report as a phenopacket; what is not in it is said. */
  String written(String name, CaseReport report, Streams streams) throws IOException {
    ClinicalCase told =
        report
            .clinicalCase()
            .orElseThrow(
                () ->
                    new UnreadableInputException(
                        name + ": holds no structured case; give case-report XML with one."));
    Instant time = created == null ? Instant.now() : created;
    String maker = Tool.CASEBOUND.name() + " " + Tool.CASEBOUND.version();
    PhenopacketExport export = PhenopacketExporter.builder(maker, time).build().export(told);
    for (LeftOut part : export.leftOut()) {
      streams.say(name + ": left out: " + part + ".");
    }
    return export.toJson();
  }
}
