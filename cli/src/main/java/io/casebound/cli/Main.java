package io.casebound.cli;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casebound.model.io.UnreadableInputException;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs the command {@code casebound}. */
public final class Main {
  private static final ImmutableMap<String, Function<Streams, Subcommand>> SUBCOMMANDS =
      ImmutableMap.of(
          "check", CheckCommand::new,
          "convert", ConvertCommand::new,
          "references", ReferencesCommand::new,
          "terms", TermsCommand::new,
          "lookup", LookupCommand::new,
          "profiles", ProfilesCommand::new,
          "explain", ExplainCommand::new);

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(run(Streams.system(), arguments));
  }

  /** Runs the command with these arguments and gives its exit status, {@link ExitStatus}. */
  static int run(Streams streams, String... arguments) {
    CommandLine command = commandLine(streams, arguments);
    try {
      Configuration configuration = Configuration.of(streams, arguments);
      command.setDefaultValueProvider(configuration);
      command.setExecutionStrategy(
          parsed -> {
            configure(configuration, parsed);
            return new CommandLine.RunLast().execute(parsed);
          });
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

  private static void configure(Configuration configuration, ParseResult parsed) {
    ParseResult last = parsed;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    try {
      configuration.check(last.commandSpec(), SUBCOMMANDS.keySet());
    } catch (UnreadableInputException e) {
      throw new ParameterException(last.commandSpec().commandLine(), e.getMessage(), e);
    }
  }

  // Setting up a command takes time, so that where one is named, only that one is.
  private static CommandLine commandLine(Streams streams, String... arguments) {
    CommandLine command = new CommandLine(new RootCommand());
    Function<Streams, Subcommand> named =
        arguments.length == 0 ? null : SUBCOMMANDS.get(arguments[0]);
    ImmutableCollection<Function<Streams, Subcommand>> needed =
        named == null ? SUBCOMMANDS.values() : ImmutableList.of(named);
    String next = named == null || arguments.length == 1 ? "" : arguments[1];
    needed.forEach(
        subcommand -> command.addSubcommand(subcommand.apply(streams).commandLine(next)));
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
    streams.say(name + ": " + UsageSentence.of(e));
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
