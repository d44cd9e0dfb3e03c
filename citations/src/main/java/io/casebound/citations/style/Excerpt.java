package io.casebound.citations.style;

/** Cuts a text short around the place where it begins to differ from another. */
final class Excerpt {
  private static final int LENGTH = 36;

  private Excerpt() {}

  static String around(String text, String other) {
    int start = 0;
    while (start < text.length()
        && start < other.length()
        && text.charAt(start) == other.charAt(start)) {
      start++;
    }
    int from = Math.max(0, text.lastIndexOf(", ", Math.max(0, start - 3)) + 2);
    from = from == 1 ? 0 : from;
    int to = Math.min(text.length(), from + LENGTH);
    int space = text.lastIndexOf(' ', to);
    to = to < text.length() && space > from ? space : to;
    return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
  }
}
