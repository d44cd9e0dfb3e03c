package io.casebound.model.xml;

/** Makes text fit for XML, unit by unit, so that no offset moves. */
final class XmlText {
  private static final char UNKNOWN = '\uFFFD';

  private XmlText() {}

  /** The text, with a U+FFFD for each unit that XML cannot hold: controls, halves of pairs. */
  static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isWhole(text, i)) {
        return mended(text);
      }
    }
    return text;
  }

  private static String mended(String text) {
    StringBuilder mended = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (!isWhole(text, i)) {
        mended.setCharAt(i, UNKNOWN);
      }
    }
    return mended.toString();
  }

  // XML 1.0, production 2 (Char).
  private static boolean isWhole(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
    return c >= 0x20 ? c <= 0xFFFD : c == '\t' || c == '\n' || c == '\r';
  }
}
