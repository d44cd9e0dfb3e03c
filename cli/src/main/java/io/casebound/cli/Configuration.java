package io.casebound.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import io.casebound.model.io.SourceFiles;
import io.casebound.model.io.UnreadableInputException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What options are where the command line does not give them: a properties file in UTF-8 with lines
 * like {@code terms.vocabulary = hpo.index}, the command's name before the option's. It is the file
 * that {@code --config} names, else the variable {@code CASEBOUND_CONFIG}, else {@code
 * casebound.properties} of the working folder, where there is one.
 */
final class Configuration implements IDefaultValueProvider {
  private static final String VARIABLE = "CASEBOUND_CONFIG";
  private static final Path USUAL = Path.of("casebound.properties");

  private final String name;
  private final ImmutableMap<String, String> values;

  private Configuration(String name, ImmutableMap<String, String> values) {
    this.name = name;
    this.values = values;
  }

  /**
   * Reads the configuration.
   *
   * @throws UnreadableInputException where its file cannot be read, or is no properties file
   */
  static Configuration of(Streams streams, String... arguments) throws IOException {
    String named =
        named(ImmutableList.copyOf(arguments))
            .orElse(streams.environment().getOrDefault(VARIABLE, ""));
    if (named.isEmpty() && !Files.exists(USUAL)) {
      return new Configuration("", ImmutableMap.of());
    }
    Path file = named.isEmpty() ? USUAL : Path.of(named);
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(SourceFiles.read(file, file.toString()).source().text()));
    } catch (IllegalArgumentException e) {
      throw new UnreadableInputException(
          file + ": has a \\u that no four digits follow; write the character itself.", e);
    }
    return new Configuration(file.toString(), Maps.fromProperties(properties));
  }

  private static Optional<String> named(List<String> arguments) {
    for (int i = 0; i < arguments.size() && !arguments.get(i).equals("--"); i++) {
      String argument = arguments.get(i);
      if (argument.startsWith(Subcommand.CONFIG + "=")) {
        return Optional.of(argument.substring(Subcommand.CONFIG.length() + 1));
      }
      if (argument.equals(Subcommand.CONFIG) && i + 1 < arguments.size()) {
        return Optional.of(arguments.get(i + 1));
      }
    }
    return Optional.empty();
  }

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    return argument instanceof OptionSpec option && !option.typeInfo().isMap()
        ? values.get(key(option))
        : null;
  }

  /**
   * What an option of the form {@code RULE=VALUE} is given by lines like {@code
   * check.severity.DOI-MISSING = error}, by what stands behind the option's name, sorted.
   */
  ImmutableSortedMap<String, String> entries(OptionSpec option) {
    String prefix = key(option) + ".";
    return values.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(prefix))
        .collect(
            ImmutableSortedMap.toImmutableSortedMap(
                Comparator.naturalOrder(),
                entry -> entry.getKey().substring(prefix.length()),
                Map.Entry::getValue));
  }

  private static String key(OptionSpec option) {
    return prefix(option.command()) + option.longestName().replaceFirst("^-+", "");
  }

  /** The command's name without {@code casebound}, with a full stop: {@code terms.compile.} */
  private static String prefix(CommandSpec command) {
    String all = command.qualifiedName(".") + ".";
    return all.substring(all.indexOf('.') + 1);
  }

  /**
   * Looks for what nobody reads.
   *
   * @param commands the names of all commands below {@code casebound}
   * @throws UnreadableInputException where a line names no command, or no option of this one
   */
  void check(CommandSpec command, ImmutableSet<String> commands) throws UnreadableInputException {
    for (String key : values.keySet()) {
      if (!commands.contains(key.substring(0, Math.max(0, key.indexOf('.'))))
          || (isOf(command, key) && command.options().stream().noneMatch(own -> sets(own, key)))) {
        throw new UnreadableInputException(
            name
                + ": there is no option "
                + key
                + "; write the command's name, a full stop and the option's name, as in"
                + " terms.vocabulary.");
      }
    }
  }

  /** Whether a line is about the command itself, not about another, or one below it. */
  private static boolean isOf(CommandSpec command, String key) {
    String prefix = prefix(command);
    String rest = key.startsWith(prefix) ? key.substring(prefix.length()) : "";
    int stop = rest.indexOf('.');
    return !rest.isEmpty()
        && (stop < 0 || !command.subcommands().containsKey(rest.substring(0, stop)));
  }

  private static boolean sets(OptionSpec option, String key) {
    return option.typeInfo().isMap() ? key.startsWith(key(option) + ".") : key.equals(key(option));
  }
}
