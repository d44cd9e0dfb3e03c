package io.casebound.citations.csl;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import java.util.Optional;

/**
 * Where an element stands in a printed reference, without the marks and labels around it.
 *
 * @param start the offset of its first character, in UTF-16 units
 * @param end the offset behind its last
 */
public record PlacedElement(StyleElement element, int start, int end) {
  /** Stands around an element in some styles, and belongs to none. */
  private static final CharMatcher EDGE =
      CharMatcher.whitespace().or(CharMatcher.anyOf(".,;:\"'“”‘’„«»")).precomputed();

  public PlacedElement {
    checkArgument(0 <= start && start < end, "no place: %s to %s", start, end);
  }

  /**
   * What of a stretch of a reference is the element, without marks at its edges; may be nothing.
   */
  public static Optional<PlacedElement> within(
      String reference, StyleElement element, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && EDGE.matches(reference.charAt(start))) {
      start++;
    }
    while (end > start && EDGE.matches(reference.charAt(end - 1))) {
      end--;
    }
    return start < end ? Optional.of(new PlacedElement(element, start, end)) : Optional.empty();
  }

  /** Its words in the reference. */
  public String in(String reference) {
    return reference.substring(start, end);
  }
}
