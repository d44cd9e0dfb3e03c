package io.casebound.cli;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** What all commands below {@code casebound} share: help, version, and the look of their help. */
@Command(
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    optionListHeading = "%nOptions:%n",
    parameterListHeading = "%nArguments:%n",
    commandListHeading = "%nCommands:%n",
    descriptionHeading = "%n",
    footerHeading = "%n")
abstract class Subcommand implements Callable<Integer> {
  /** The option that names the configuration; it is looked for before all others. */
  static final String CONFIG = "--config";

  @Option(
      names = CONFIG,
      paramLabel = "FILE",
      description = "The configuration, instead of casebound.properties of this folder.")
  @SuppressWarnings("UnusedVariable") // Configuration looks for it before options are parsed
  private @Nullable Path config;

  /** What it reads from and writes to. */
  final Streams streams;

  Subcommand(Streams streams) {
    this.streams = streams;
  }

  /** The commands below this one. */
  ImmutableList<Subcommand> subcommands() {
    return ImmutableList.of();
  }

  /**
   * The command with those below it.
   *
   * @param next the word behind the command's name. Where it names one of those, only that is set
   *     up, since else what this command needs would be asked for as well.
   */
  final CommandLine commandLine(String next) {
    for (Subcommand below : subcommands()) {
      if (below.name().equals(next)) {
        return new CommandLine(CommandSpec.create().name(name()))
            .addSubcommand(below.commandLine(""));
      }
    }
    CommandLine command = new CommandLine(this);
    subcommands().forEach(below -> command.addSubcommand(below.commandLine("")));
    return command;
  }

  private String name() {
    return getClass().getAnnotation(Command.class).name();
  }
}
