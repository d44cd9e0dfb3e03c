package io.casebound.manuscripts.markdown;

import java.util.Optional;

/**
 * The YAML between two lines of three hyphens at the very beginning of a Markdown text.
 *
 * @param start offset of the YAML
 * @param end offset behind it
 * @param body offset of the Markdown behind the closing line
 */
record FrontMatterBlock(int start, int end, int body) {
  static Optional<FrontMatterBlock> of(String text) {
    int first = text.startsWith("\ufeff") ? 1 : 0;
    int start = behindLine(text, first);
    if (!line(text, first).equals("---")) {
      return Optional.empty();
    }
    for (int at = start; at < text.length(); at = behindLine(text, at)) {
      String line = line(text, at);
      if (line.equals("---") || line.equals("...")) {
        return Optional.of(new FrontMatterBlock(start, at, behindLine(text, at)));
      }
      if (at == start && line.isEmpty()) {
        return Optional.empty(); // a thematic break
      }
    }
    return Optional.empty();
  }

  private static String line(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return text.substring(start, end).stripTrailing();
  }

  private static int behindLine(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    boolean two = text.startsWith("\r\n", end);
    return Math.min(text.length(), end + (two ? 2 : 1));
  }
}
