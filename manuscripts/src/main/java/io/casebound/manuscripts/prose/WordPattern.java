package io.casebound.manuscripts.prose;

/**
 * Words that a normalised heading must consist of; a star at an end lets more whole words stand
 * there, {@code *informed consent*}.
 */
final class WordPattern {
  private final String words;
  private final boolean openStart;
  private final boolean openEnd;

  WordPattern(String pattern) {
    this.openStart = pattern.startsWith("*");
    this.openEnd = pattern.endsWith("*");
    this.words = pattern.substring(openStart ? 1 : 0, pattern.length() - (openEnd ? 1 : 0)).strip();
  }

  String firstWord() {
    int space = words.indexOf(' ');
    return space < 0 ? words : words.substring(0, space);
  }

  boolean matches(String heading) {
    int from = heading.indexOf(words);
    while (from >= 0) {
      if (fits(heading, from, from + words.length())) {
        return true;
      }
      from = heading.indexOf(words, from + 1);
    }
    return false;
  }

  private boolean fits(String heading, int from, int to) {
    boolean starts = from == 0 || (openStart && heading.charAt(from - 1) == ' ');
    boolean ends = to == heading.length() || (openEnd && heading.charAt(to) == ' ');
    return starts && ends;
  }
}
