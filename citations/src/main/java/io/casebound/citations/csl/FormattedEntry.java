package io.casebound.citations.csl;

import java.util.Optional;

/**
 * A reference as a style prints it.
 *
 * @param index which of the given records it is, counted from 0; styles may sort
 * @param label the number with its dot or brackets, where the style numbers its references
 * @param text the reference itself, in the format that was asked for
 */
public record FormattedEntry(int index, Optional<String> label, String text) {
  /** The entry on one line, its label before it. */
  @Override
  public String toString() {
    return label.map(number -> number + " " + text).orElse(text);
  }
}
