package io.casebound.model;

import java.util.Optional;

/**
 * Where in its journal an article stands, each part as printed.
 *
 * @param articleNumber the number of an article that has no pages, {@code e12345}
 */
public record Placement(
    Optional<SourceText> volume,
    Optional<SourceText> issue,
    Optional<SourceText> supplement,
    Optional<SourceText> firstPage,
    Optional<SourceText> lastPage,
    Optional<SourceText> articleNumber) {

  /** Nowhere yet. */
  public static final Placement NONE =
      new Placement(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
}
