package io.casebound.citations.printed.chain;

/** Web addresses and DOIs in running text: they are one token, however many marks they hold. */
final class Addresses {
  private static final String[] OPENINGS = {"http://", "https://", "ftp://", "www.", "10."};
  private static final int LONGEST = 2048;

  private Addresses() {}

  /** Where the address that begins at {@code start} ends; {@code start} where none does. */
  static int endOf(CharSequence text, int start) {
    for (String opening : OPENINGS) {
      if (startsWith(text, start, opening)) {
        return opening.equals("10.") ? endOfDoi(text, start) : trim(text, start, run(text, start));
      }
    }
    return start;
  }

  private static boolean startsWith(CharSequence text, int start, String opening) {
    if (start + opening.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < opening.length(); i++) {
      if (Character.toLowerCase(text.charAt(start + i)) != opening.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int endOfDoi(CharSequence text, int start) {
    int slash = start + 3;
    while (slash < text.length()
        && slash < start + 16
        && (Character.isDigit(text.charAt(slash)) || text.charAt(slash) == '.')) {
      slash++;
    }
    boolean isDoi =
        slash >= start + 7
            && slash + 1 < text.length()
            && text.charAt(slash) == '/'
            && !Character.isWhitespace(text.charAt(slash + 1));
    return isDoi ? trim(text, start, run(text, start)) : start;
  }

  private static int run(CharSequence text, int start) {
    int end = start;
    while (end < text.length() && end < start + LONGEST && !isBreak(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isBreak(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || "<>\"“”«»".indexOf(c) >= 0;
  }

  /** Marks that end a sentence, and closing brackets that nothing opened, are not part of it. */
  private static int trim(CharSequence text, int start, int end) {
    int to = end;
    while (to > start) {
      char c = text.charAt(to - 1);
      boolean unopened = c == ')' && !contains(text, start, to, '(');
      boolean unopenedSquare = c == ']' && !contains(text, start, to, '[');
      if (!unopened && !unopenedSquare && ".,;:'’*_".indexOf(c) < 0) {
        break;
      }
      to--;
    }
    return to;
  }

  private static boolean contains(CharSequence text, int start, int end, char c) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == c) {
        return true;
      }
    }
    return false;
  }
}
