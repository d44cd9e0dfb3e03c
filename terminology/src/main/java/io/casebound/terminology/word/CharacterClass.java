package io.casebound.terminology.word;

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

  private static final CharacterClass[] ASCII = new CharacterClass[128];

  static {
    for (char c = 0; c < ASCII.length; c++) {
      ASCII[c] = compute(c);
    }
  }

  static CharacterClass of(char c) {
    return c < ASCII.length ? ASCII[c] : compute(c);
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

  private static CharacterClass byType(char c) {
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
      String folded = c < 128 ? String.valueOf(c) : Folding.fold(c);
      boolean digit = !folded.isEmpty() && Character.isDigit(folded.charAt(0));
      return folded.isEmpty() ? MARK : digit ? DIGIT : LETTER;
    }
    return MARK;
  }
}
