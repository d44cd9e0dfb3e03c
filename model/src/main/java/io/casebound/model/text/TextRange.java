package io.casebound.model.text;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A stretch of a text, in UTF-16 units.
 *
 * @param start offset of its first character
 * @param end offset behind its last character
 */
public record TextRange(int start, int end) {
  public TextRange {
    checkArgument(0 <= start && start <= end, "no range: %s to %s", start, end);
  }

  public int length() {
    return end - start;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** The part of {@code text} that the range covers. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }
}
