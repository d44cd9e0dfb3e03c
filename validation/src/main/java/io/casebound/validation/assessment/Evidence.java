package io.casebound.validation.assessment;

import static com.google.common.base.Preconditions.checkPositionIndexes;

import io.casebound.model.SourceSpan;

/**
 * A passage that shows how far an item is reported.
 *
 * @param span where it stands
 * @param text its words
 * @param why what it shows, a short phrase
 * @param from where in the text the words begin that show it
 * @param to where they end
 */
public record Evidence(SourceSpan span, String text, String why, int from, int to) {
  public Evidence {
    checkPositionIndexes(from, to, text.length());
  }

  /** A passage that shows it as a whole. */
  public Evidence(SourceSpan span, String text, String why) {
    this(span, text, why, 0, text.length());
  }
}
