package io.casebound.phenopackets;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The code systems that are known without being told, from {@code code-systems.csv}. */
final class CodeSystems {
  private static final Splitter COMMA = Splitter.on(',');

  private CodeSystems() {}

  /** By the name that cases call them. */
  static ImmutableMap<String, CodeSystem> bundled() {
    return Bundled.SYSTEMS;
  }

  private static final class Bundled {
    private static final ImmutableMap<String, CodeSystem> SYSTEMS = read();

    private static ImmutableMap<String, CodeSystem> read() {
      try {
        return Resources.readLines(
                Objects.requireNonNull(CodeSystems.class.getResource("code-systems.csv")),
                StandardCharsets.UTF_8)
            .stream()
            .filter(line -> !line.startsWith("#"))
            .skip(1)
            .map(line -> system(COMMA.splitToList(line)))
            .collect(ImmutableMap.toImmutableMap(CodeSystem::system, system -> system));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static CodeSystem system(List<String> cells) {
      return new CodeSystem(
          cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5));
    }
  }
}
