package io.casebound.benchmarks;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What was said on the command line behind a benchmark's name. */
public final class BenchmarkOptions {
  private static final String DATA = "data";
  private static final String DATA_VARIABLE = "CASEBOUND_DATA";

  private final ImmutableMap<String, String> values;
  private final Optional<Path> data;

  private BenchmarkOptions(ImmutableMap<String, String> values, Optional<Path> data) {
    this.values = values;
    this.data = data;
  }

  /**
   * The options {@code --name value}, {@code --name=value} and {@code --flag}.
   *
   * @param known the names allowed beside {@code data}
   * @param environment where the data folder is looked up that {@code --data} does not give
   * @throws IllegalArgumentException where an option is not known, or is no option
   */
  public static BenchmarkOptions parse(
      Iterable<String> arguments, ImmutableSet<String> known, Map<String, String> environment) {
    Map<String, String> values = new LinkedHashMap<>();
    String open = "";
    for (String argument : arguments) {
      if (argument.startsWith("--")) {
        int equals = argument.indexOf('=');
        String name = argument.substring(2, equals < 0 ? argument.length() : equals);
        if (!name.equals(DATA) && !known.contains(name)) {
          throw new IllegalArgumentException("there is no option --" + name);
        }
        values.put(name, equals < 0 ? "" : argument.substring(equals + 1));
        open = equals < 0 ? name : "";
      } else if (open.isEmpty()) {
        throw new IllegalArgumentException("not an option: " + argument);
      } else {
        values.put(open, argument);
        open = "";
      }
    }
    Optional<String> data =
        Optional.ofNullable(values.getOrDefault(DATA, environment.get(DATA_VARIABLE)));
    return new BenchmarkOptions(
        ImmutableMap.copyOf(values), data.filter(path -> !path.isEmpty()).map(Path::of));
  }

  /** The data folder, where one was given. */
  public Optional<Path> data() {
    return data;
  }

  /**
   * A file or folder of the data folder.
   *
   * @param path its path inside, parts joined by slashes
   * @throws NoDataException where there is no data folder, or no such file in it
   */
  public Path data(String path) throws NoDataException {
    Path folder =
        data.orElseThrow(
            () ->
                new NoDataException(
                    "needs " + path + " of the data folder; give --data DIR or " + DATA_VARIABLE));
    Path file = folder.resolve(path);
    if (!Files.exists(file)) {
      throw new NoDataException("there is no " + path + " in the data folder " + folder);
    }
    return file;
  }

  /** Whether the option was given, with or without a value. */
  public boolean has(String name) {
    return values.containsKey(name);
  }

  /** The option's value, where it was given with one. */
  public Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
  }

  /**
   * The option's value as a whole number.
   *
   * @throws IllegalArgumentException where it is none
   */
  public int number(String name, int otherwise) {
    Optional<String> value = text(name);
    if (value.isEmpty()) {
      return otherwise;
    }
    try {
      return Integer.parseInt(value.get());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("--" + name + " is no number: " + value.get(), e);
    }
  }
}
