package io.casebound.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where results go: a file that appears when it is whole, or standard output. */
final class OutputOption {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "Write to this file instead of standard output; it appears when it is whole.")
  private @Nullable Path file;

  /** Writes results. */
  @FunctionalInterface
  interface Results {
    void writeTo(Writer writer) throws IOException;
  }

  /** Whether results go to a file. */
  boolean isFile() {
    return file != null;
  }

  /** The file to which results go; empty where they go to standard output. */
  Optional<Path> file() {
    return Optional.ofNullable(file);
  }

  void write(Streams streams, Results results) throws IOException {
    if (file == null) {
      Writer writer = streams.writer();
      results.writeTo(writer);
      writer.flush();
    } else {
      write(file, results);
    }
  }

  /** Writes results to a file, which appears when it is whole. */
  static void write(Path file, Results results) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      writeThrough(file, results); // a device or a pipe cannot be replaced
    } else {
      WholeFile.replace(file, unfinished -> writeThrough(unfinished, results));
    }
  }

  private static void writeThrough(Path file, Results results) throws IOException {
    try (Writer writer = open(file)) {
      results.writeTo(writer);
    }
  }

  private static Writer open(Path file) throws OutputException {
    try {
      return new BufferedWriter(
          new java.io.OutputStreamWriter(
              new ResultStream(
                  Files.newOutputStream(
                      file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING)),
              StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw WholeFile.failure(file, e);
    }
  }
}
