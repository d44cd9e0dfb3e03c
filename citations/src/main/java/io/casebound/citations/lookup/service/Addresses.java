package io.casebound.citations.lookup.service;

/** Texts of references as they may stand in addresses. */
final class Addresses {
  /** What is enough to find a work by, in characters; addresses cannot be of any length. */
  private static final int LONGEST = 400;

  private Addresses() {}

  /** An identifier as a part of a path, its slashes as they are. */
  static String of(String identifier) {
    return Question.encoded(identifier).replace("%2F", "/");
  }

  /** The beginning of a long text, to the end of a word. */
  static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int space = text.lastIndexOf(' ', LONGEST);
    return text.substring(0, space > 0 ? space : LONGEST);
  }
}
