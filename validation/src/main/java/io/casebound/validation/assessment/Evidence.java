package io.casebound.validation.assessment;

import static com.google.common.base.Preconditions.checkPositionIndexes;

import io.casebound.model.SourceSpan;

/**
 * A passage that shows how far an item is reported.
 *
 * @param span where it stands
 * @param text its words
 * @param why what it shows, a short phrase
 * @param decisive the words of it that show it
 */
public record Evidence(SourceSpan span, String text, String why, Words decisive) {
  public Evidence {
    checkPositionIndexes(decisive.from(), decisive.to(), text.length());
  }

  /** A passage that shows it as a whole. */
  public Evidence(SourceSpan span, String text, String why) {
    this(span, text, why, new Words(span, 0, text.length()));
  }

  /**
   * Words of a passage.
   *
   * @param span where they stand in the source
   * @param from where in the passage's text they begin
   * @param to where in the passage's text they end
   */
  public record Words(SourceSpan span, int from, int to) {}
}
