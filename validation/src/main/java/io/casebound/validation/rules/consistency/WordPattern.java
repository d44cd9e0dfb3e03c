package io.casebound.validation.rules.consistency;

/**
 * A word in lower case, or a part of one.
 *
 * @param openStart whether other letters may stand before it
 * @param openEnd whether other letters may stand behind it
 */
record WordPattern(String text, boolean openStart, boolean openEnd) {
  /** The star at either end stands for the rest of the word. */
  static WordPattern parse(String pattern) {
    return new WordPattern(
        pattern.replace("*", ""), pattern.startsWith("*"), pattern.endsWith("*"));
  }

  boolean matches(String word) {
    if (openStart) {
      int at = word.lastIndexOf(text);
      return at >= 0 && (openEnd || at + text.length() == word.length());
    }
    return openEnd ? word.startsWith(text) : word.equals(text);
  }
}
