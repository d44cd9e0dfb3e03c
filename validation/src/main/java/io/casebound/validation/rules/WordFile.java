package io.casebound.validation.rules;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Words and phrases that rules look for, kept in a resource beside the rule, one a line. */
public final class WordFile {
  private WordFile() {}

  /**
   * The lines of {@code resource}, which stands beside {@code rule}, in order; blank lines and
   * those that open with {@code #} left out. Fails where there is none: a defect of the rule.
   */
  public static ImmutableList<String> lines(Class<?> rule, String resource) {
    try (InputStream file = rule.getResourceAsStream(resource)) {
      if (file == null) {
        throw new IllegalStateException("no " + resource + " beside " + rule);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
