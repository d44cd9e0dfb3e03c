package io.casebound.citations.format.record;

import io.casebound.model.SourceText;

/** White space in values: line breaks and runs of spaces are one space. */
public final class Spacing {
  private Spacing() {}

  /** The text with every run of white space as one space, and none at its ends. */
  public static SourceText collapsed(SourceText text) {
    SourceText bare = text.strip();
    return isCollapsed(bare.value()) ? bare : collapse(bare);
  }

  private static boolean isCollapsed(String text) {
    boolean afterSpace = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isSpace = isSpace(c);
      if (isSpace && (afterSpace || c != ' ')) {
        return false;
      }
      afterSpace = isSpace;
    }
    return true;
  }

  private static SourceText collapse(SourceText text) {
    SourceText.Builder collapsed = SourceText.builder(text.source());
    int from = 0;
    int at = 0;
    while (at < text.length()) {
      if (!isSpace(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at;
      while (end < text.length() && isSpace(text.charAt(end))) {
        end++;
      }
      collapsed.append(text.slice(from, at));
      var space = text.span(at, end);
      collapsed.append(" ", space.start(), space.end());
      from = end;
      at = end;
    }
    return collapsed.append(text.slice(from, text.length())).build();
  }

  /** White space of any kind, no-break space included. */
  public static boolean isSpace(char c) {
    return c == ' ' || c == '\u00A0' || Character.isWhitespace(c);
  }
}
