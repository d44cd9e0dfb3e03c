package io.casebound.manuscripts.prose;

import io.casebound.model.SourceText;

/**
 * A line of plain text, or a paragraph that its format has put together already.
 *
 * @param text the line without its end, with the white space before it
 * @param afterGap whether an empty line stands before it
 * @param afterPage whether a page began before it, so that a gap there may mean nothing
 */
public record TextLine(SourceText text, boolean afterGap, boolean afterPage) {
  /** A line that no page begins with. */
  public TextLine(SourceText text, boolean afterGap) {
    this(text, afterGap, false);
  }

  /** How many columns it is indented; a tab counts as one. */
  public int indent() {
    int indent = 0;
    while (indent < text.length() && Character.isWhitespace(text.charAt(indent))) {
      indent++;
    }
    return indent;
  }
}
