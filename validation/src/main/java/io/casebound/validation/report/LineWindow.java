package io.casebound.validation.report;

/**
 * The part of a line that fits a page and shows the marked words, and the carets under them.
 *
 * @param text what to show, {@code …} where the line goes on
 * @param padding spaces up to the first marked word
 * @param carets one for each column of the marked words that are shown, at least one
 */
record LineWindow(String text, String padding, String carets) {
  private static final String CUT = "…";

  /** Columns before the marked words that are shown even where those fill the page. */
  private static final int LEAST_BEFORE = 12;

  /**
   * The window around the code points from {@code start} to {@code end}.
   *
   * @param width columns that the text may take, the cut marks included
   */
  static LineWindow around(DisplayLine line, int start, int end, int width) {
    int from = 0;
    int to = line.length();
    if (line.widthBefore(to, width + 1) > width) {
      int room = width - 2 * CUT.length();
      to = forward(line, start, end, room - line.widthBefore(start, LEAST_BEFORE));
      int rest = room - line.width(start, to);
      int lead = to < end ? rest : rest / 2;
      from = wordStart(line, backward(line, start, lead), start);
      int limit = to < end ? start + 1 : to; // words of the span itself may be cut off
      to = wordEnd(line, forward(line, from, line.length(), room), limit);
      from = to == line.length() ? wordStart(line, backward(line, to, room), start) : from;
    }
    String before = from > 0 ? CUT : "";
    String after = to < line.length() ? CUT : "";
    int marked = line.width(start, Math.max(start, Math.min(end, to)));
    return new LineWindow(
        before + line.show(from, to) + after,
        " ".repeat(before.length() + line.width(from, start)),
        "^".repeat(Math.max(1, marked)));
  }

  // How far one comes from a position within the room, at most to a limit.
  private static int forward(DisplayLine line, int position, int limit, int room) {
    int left = room;
    int i = position;
    while (i < limit && line.widthAt(i) <= left) {
      left -= line.widthAt(i);
      i++;
    }
    return i;
  }

  private static int backward(DisplayLine line, int position, int room) {
    int left = room;
    int i = position;
    while (i > 0 && line.widthAt(i - 1) <= left) {
      i--;
      left -= line.widthAt(i);
    }
    return i;
  }

  // The next beginning of a word, so that none is cut, unless the marked words come first.
  private static int wordStart(DisplayLine line, int position, int limit) {
    if (position == 0) {
      return position;
    }
    for (int i = position; i <= limit; i++) {
      if (line.isSpace(i - 1)) {
        return i;
      }
    }
    return position;
  }

  private static int wordEnd(DisplayLine line, int position, int limit) {
    if (position == line.length()) {
      return position;
    }
    for (int i = position; i >= limit && i > 0; i--) {
      if (line.isSpace(i)) {
        return i;
      }
    }
    return position;
  }
}
