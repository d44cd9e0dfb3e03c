package io.casebound.manuscripts.jats;

/** Decodes references to characters (XML 1.0, productions 66 and 68). */
final class CharacterReferences {
  /** A reference with leading zeros, as publishers write it, has a dozen characters at most. */
  private static final int LONGEST = 20;

  private CharacterReferences() {}

  /** The offset behind the reference that begins at {@code start}, or -1 where none does. */
  static int end(String text, int start, int limit) {
    int semicolon = text.indexOf(';', start);
    return semicolon < 0 || semicolon >= limit || semicolon - start > LONGEST ? -1 : semicolon + 1;
  }

  /** What the reference {@code text[start, end)} stands for. */
  static String decode(String text, int start, int end) {
    if (text.charAt(start + 1) == '#') {
      boolean hex = (text.charAt(start + 2) | 0x20) == 'x';
      int from = start + (hex ? 3 : 2);
      return Character.toString(Integer.parseInt(text, from, end - 1, hex ? 16 : 10));
    }
    String body = text.substring(start + 1, end - 1);
    return switch (body) {
      case "lt" -> "<";
      case "gt" -> ">";
      case "amp" -> "&";
      case "quot" -> "\"";
      case "apos" -> "'";
      default -> text.substring(start, end);
    };
  }
}
