package io.casebound.manuscripts.prose;

import io.casebound.model.SourceText;

/**
 * A line of plain text, or a paragraph that its format has put together already.
 *
 * @param text the line without its end, with the white space before it
 * @param afterGap whether an empty line, a page break or something taken out stands before it
 */
public record TextLine(SourceText text, boolean afterGap) {
  /** How many columns it is indented; a tab counts as one. */
  public int indent() {
    int indent = 0;
    while (indent < text.length() && Character.isWhitespace(text.charAt(indent))) {
      indent++;
    }
    return indent;
  }
}
