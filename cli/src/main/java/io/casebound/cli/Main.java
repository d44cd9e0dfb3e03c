package io.casebound.cli;

import java.io.IOException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs the command {@code casebound}. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.exit(run(Streams.system(), arguments));
  }

  /** Runs the command with these arguments and gives its exit status, {@link ExitStatus}. */
  static int run(Streams streams, String... arguments) {
    CommandLine command = commandLine(streams);
    try {
      int status = command.execute(arguments);
      command.getOut().flush();
      streams.out().flush();
      return status;
    } catch (OutputException e) {
      return streams.outputFailed(e);
    } catch (IOException | Error e) {
      return failed(streams, command, e);
    } finally {
      streams.err().flush();
    }
  }

  private static CommandLine commandLine(Streams streams) {
    CommandLine command =
        new CommandLine(new RootCommand())
            .addSubcommand(new CheckCommand(streams))
            .addSubcommand(new ReferencesCommand(streams))
            .addSubcommand(new TermsCommand(streams))
            .addSubcommand(new LookupCommand(streams))
            .addSubcommand(new ExplainCommand(streams));
    return command
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(streams.writer(), false))
        .setErr(streams.err())
        .setColorScheme(CommandLine.Help.defaultColorScheme(streams.colour() ? Ansi.ON : Ansi.OFF))
        .setParameterExceptionHandler((e, given) -> usageError(streams, e))
        .setExecutionExceptionHandler((e, failed, result) -> failed(streams, failed, e))
        .setUsageHelpWidth(100);
  }

  private static int usageError(Streams streams, ParameterException e) {
    String name = e.getCommandLine().getCommandSpec().qualifiedName();
    streams.say(name + ": " + e.getMessage());
    if (!UnmatchedArgumentException.printSuggestions(e, streams.err())) {
      streams.err().println("See " + name + " --help.");
    }
    return ExitStatus.FAILED;
  }

  private static int failed(Streams streams, CommandLine command, Throwable e) {
    if (e instanceof OutputException output) {
      return streams.outputFailed(output);
    }
    streams.say(Failure.of(command.getCommandSpec().qualifiedName(), e));
    return ExitStatus.FAILED;
  }
}
