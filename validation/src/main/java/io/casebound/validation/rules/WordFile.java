package io.casebound.validation.rules;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Words and phrases that rules look for, kept in a resource beside the rule, one a line. */
public final class WordFile {
  private static final Splitter TAB = Splitter.on('\t');

  private WordFile() {}

  /** The lines of {@code resource}, as {@link #lines} has them, each of which is a word. */
  public static ImmutableSet<String> words(Class<?> rule, String resource) {
    return ImmutableSet.copyOf(lines(rule, resource));
  }

  /** The lines of {@code resource}, as {@link #lines} has them, each parted at its tabs. */
  public static Stream<List<String>> rows(Class<?> rule, String resource) {
    return lines(rule, resource).stream().map(TAB::splitToList);
  }

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
