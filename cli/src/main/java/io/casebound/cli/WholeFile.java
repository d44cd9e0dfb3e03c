package io.casebound.cli;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Makes files that appear when they are whole: they are written beside their place, then moved. */
final class WholeFile {
  private WholeFile() {}

  /** Writes a file at a path. */
  @FunctionalInterface
  interface Content {
    void writeTo(Path unfinished) throws IOException;
  }

  /**
   * Puts a file into its place.
   *
   * @throws OutputException where it cannot be moved there; what {@code content} throws is passed
   *     on
   */
  static void replace(Path file, Content content) throws IOException {
    Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path unfinished =
        place.resolveSibling(place.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
    try {
      content.writeTo(unfinished);
      move(unfinished, place);
    } finally {
      Files.deleteIfExists(unfinished);
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

  /** A failure to write, with the folder named that is not there. */
  static OutputException failure(Path file, IOException e) {
    return e instanceof NoSuchFileException
        ? new OutputException(
            new IOException("there is no folder " + file.toAbsolutePath().getParent(), e))
        : new OutputException(e);
  }
}
