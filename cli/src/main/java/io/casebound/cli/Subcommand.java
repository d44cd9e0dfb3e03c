package io.casebound.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** What all commands below {@code casebound} share: help, version, and the look of their help. */
@Command(
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    optionListHeading = "%nOptions:%n",
    parameterListHeading = "%nArguments:%n",
    descriptionHeading = "%n",
    footerHeading = "%n")
abstract class Subcommand implements Callable<Integer> {
  /** What it reads from and writes to. */
  final Streams streams;

  Subcommand(Streams streams) {
    this.streams = streams;
  }
}
