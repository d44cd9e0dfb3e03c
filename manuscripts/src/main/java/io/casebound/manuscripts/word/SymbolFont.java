package io.casebound.manuscripts.word;

import com.google.common.collect.ImmutableMap;
import io.casebound.manuscripts.prose.DataLines;

/** Knows what the codes of the font Symbol show: {@code m} is µ, {@code b} is β. */
final class SymbolFont {
  private static final ImmutableMap<Integer, Character> CHARACTERS =
      DataLines.fields(SymbolFont.class, "symbol.csv", 2).stream()
          .collect(
              ImmutableMap.toImmutableMap(
                  line -> Integer.parseInt(line.get(0), 16),
                  line -> (char) Integer.parseInt(line.get(1), 16)));

  /** Word keeps codes of such fonts in this page of the private use area. */
  private static final int PRIVATE = 0xF000;

  private SymbolFont() {}

  /** What the font shows for a text. */
  static String show(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      shown.append(show(text.charAt(i)));
    }
    return shown.toString();
  }

  /** What the font shows for a code, with or without the page that Word puts it in. */
  static char show(char code) {
    boolean paged = (code & 0xFF00) == PRIVATE;
    char plain = paged ? (char) (code & 0xFF) : code;
    return CHARACTERS.getOrDefault((int) plain, paged || plain < 0x100 ? plain : code);
  }
}
