package io.casebound.examples;

import com.google.common.collect.ImmutableList;
import io.casebound.manuscripts.Manuscripts;
import io.casebound.model.Manuscript;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The example case in each of its forms. */
final class Renderings {
  static final Path CASE = Path.of("imt-proximal-tibia");

  static final ImmutableList<String> NAMES =
      ImmutableList.of(
          "manuscript.md", "manuscript.xml", "manuscript.docx", "manuscript.txt", "damaged.txt");

  private Renderings() {}

  static Manuscript read(String name) throws IOException {
    Path file = CASE.resolve(name);
    if (Files.exists(file)) {
      return Manuscripts.read(file);
    }
    try (InputStream bytes = resource(name)) {
      return Manuscripts.read(bytes, name, Optional.empty());
    }
  }

  /** The rows of a table beside the tests, its head left out, each split at its tabs. */
  static ImmutableList<ImmutableList<String>> table(String name) {
    try (InputStream bytes = resource(name)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> ImmutableList.copyOf(line.split("\t", -1)))
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream resource(String name) {
    InputStream bytes = Renderings.class.getResourceAsStream(name);
    if (bytes == null) {
      throw new IllegalStateException("there is no " + name);
    }
    return bytes;
  }
}
