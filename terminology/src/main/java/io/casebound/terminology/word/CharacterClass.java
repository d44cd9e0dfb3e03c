package io.casebound.terminology.word;

import org.jspecify.annotations.Nullable;

/** What a character is to the tokenizer. */
enum CharacterClass {
  LETTER,
  DIGIT,
  SPACE,
  LINE_END,
  HYPHEN,
  APOSTROPHE,
  /** Not there at all: soft hyphens, zero-width characters, combining marks. */
  IGNORED,
  MARK;

  private static final int ASCII = 128;
  // Filled as characters are met. A race fills a place twice with the same.
  private static final @Nullable CharacterClass[] KNOWN =
      new @Nullable CharacterClass[1 << Character.SIZE];
  private static final char[] BASIC_LETTERS = new char[ASCII];

  static {
    for (char c = 'a'; c <= 'z'; c++) {
      BASIC_LETTERS[c] = c;
      BASIC_LETTERS[c - 'a' + 'A'] = c;
    }
  }

  /** The lower case of a letter from a to z; 0 for any other character. */
  static char basicLetter(char c) {
    return c < ASCII ? BASIC_LETTERS[c] : 0;
  }

  static CharacterClass of(char c) {
    CharacterClass known = KNOWN[c];
    if (known == null) {
      known = compute(c);
      KNOWN[c] = known;
    }
    return known;
  }

  /** The class of a code point, also of one that takes two characters. */
  static CharacterClass of(int codePoint) {
    return Character.isBmpCodePoint(codePoint) ? of((char) codePoint) : byType(codePoint);
  }

  private static CharacterClass compute(char c) {
    return switch (c) {
      case '\n', '\r', '\u2028', '\u2029' -> LINE_END;
      case '/', '_' -> SPACE;
      // Hyphens, the figure and en dash, and the minus sign; an em dash parts.
      case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2212' -> HYPHEN;
      case '\'', '\u2019', '\u02BC' -> APOSTROPHE;
      default -> byType(c);
    };
  }

  private static CharacterClass byType(int c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return SPACE;
    }
    int type = Character.getType(c);
    if (type == Character.FORMAT || type == Character.NON_SPACING_MARK) {
      return IGNORED;
    }
    if (Character.isLetterOrDigit(c)
        || type == Character.OTHER_NUMBER
        || type == Character.LETTER_NUMBER) {
      String folded = Folding.fold(c);
      boolean digit = !folded.isEmpty() && Character.isDigit(folded.charAt(0));
      return folded.isEmpty() ? MARK : digit ? DIGIT : LETTER;
    }
    return MARK;
  }
}
