package io.casebound.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
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

  void write(Streams streams, Results results) throws IOException {
    if (file == null) {
      Writer writer = streams.writer();
      results.writeTo(writer);
      writer.flush();
    } else if (Files.exists(file) && !Files.isRegularFile(file)) {
      writeThrough(file, results); // a device or a pipe cannot be replaced
    } else {
      replace(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), results);
    }
  }

  private static void replace(Path file, Results results) throws IOException {
    Path unfinished = file.resolveSibling(file.getFileName() + "." + processId() + ".tmp");
    try {
      writeThrough(unfinished, results);
      move(unfinished, file);
    } finally {
      Files.deleteIfExists(unfinished);
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
    } catch (NoSuchFileException e) {
      throw new OutputException(new IOException("there is no folder " + file.getParent(), e));
    } catch (IOException e) {
      throw new OutputException(e);
    }
  }

  private static void move(Path from, Path to) throws OutputException {
    try {
      moveWhole(from, to);
    } catch (IOException e) {
      throw new OutputException(e);
    }
  }

  private static void moveWhole(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static long processId() {
    return ProcessHandle.current().pid();
  }
}
