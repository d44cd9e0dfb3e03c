package io.casebound.terminology.load;

/** Takes values of OBO files apart (OBO Flat File Format 1.4, section "Escape characters"). */
final class OboText {
  private OboText() {}

  /**
   * The place of {@code wanted} from {@code from} on where no backslash stands before it, or -1.
   */
  static int indexOf(String text, char wanted, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == wanted) {
        return i;
      }
    }
    return -1;
  }

  /** The text with its escapes resolved; a line break becomes a space. */
  static String unescape(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        i++;
        c = unescaped(text.charAt(i));
      }
      plain.append(c);
    }
    return plain.toString();
  }

  private static char unescaped(char escaped) {
    return switch (escaped) {
      case 'n', 'W', 't' -> ' ';
      default -> escaped;
    };
  }

  /** An unquoted value without the comment and the modifiers behind it. */
  static String unquoted(String value) {
    int comment = value.indexOf(" !");
    String text = comment < 0 ? value : value.substring(0, indexOfComment(value));
    text = text.strip();
    int modifiers = text.endsWith("}") ? indexOf(text, '{', 0) : -1;
    return unescape((modifiers < 0 ? text : text.substring(0, modifiers)).strip());
  }

  private static int indexOfComment(String value) {
    int comment = indexOf(value, '!', 0);
    return comment < 0 ? value.length() : comment;
  }

  /** The identifier with which a value begins. */
  static String identifier(String value) {
    int end = 0;
    while (end < value.length() && !isEnd(value.charAt(end))) {
      end += value.charAt(end) == '\\' ? 2 : 1;
    }
    return unescape(value.substring(0, Math.min(end, value.length())));
  }

  private static boolean isEnd(char c) {
    return c == ' ' || c == '\t' || c == '{' || c == '!' || c == '"';
  }
}
