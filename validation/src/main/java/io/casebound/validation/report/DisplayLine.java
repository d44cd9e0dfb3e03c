package io.casebound.validation.report;

import java.util.Arrays;

/**
 * A line of foreign text as a terminal can show it safely, code point by code point. Control
 * characters, which could move the cursor or change colours, become a replacement character; a tab
 * becomes a space; invisible format characters go. Positions count code points from 0.
 */
final class DisplayLine {
  private static final int REPLACEMENT = 0xFFFD;

  /** Stands for a code point that is not shown. */
  static final int NOTHING = -1;

  private final int[] glyphs;

  private DisplayLine(int[] glyphs) {
    this.glyphs = glyphs;
  }

  static DisplayLine of(String text) {
    return new DisplayLine(text.codePoints().map(DisplayLine::glyph).toArray());
  }

  /** A line of which each code point, or {@link #NOTHING}, is shown in its place. */
  static DisplayLine of(int[] shown) {
    return new DisplayLine(
        Arrays.stream(shown).map(c -> c == NOTHING ? NOTHING : glyph(c)).toArray());
  }

  /** A whole text made safe to show; line ends become spaces. */
  static String clean(String text) {
    DisplayLine line = of(text.replace('\n', ' ').replace('\r', ' '));
    return line.show(0, line.length());
  }

  /** How many columns a text takes. */
  static int width(String text) {
    DisplayLine line = of(text);
    return line.width(0, line.length());
  }

  private static int glyph(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c == '\t' ? ' ' : REPLACEMENT;
      case Character.FORMAT -> NOTHING;
      case Character.SURROGATE -> REPLACEMENT;
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
      default -> c;
    };
  }

  int length() {
    return glyphs.length;
  }

  /** The columns that the code points from {@code start} to {@code end} take. */
  int width(int start, int end) {
    int width = 0;
    for (int i = start; i < end; i++) {
      width += widthAt(i);
    }
    return width;
  }

  /** Whether the code points from {@code start} to {@code end} take any column. */
  boolean isShown(int start, int end) {
    for (int i = start; i < end; i++) {
      if (widthAt(i) > 0) {
        return true;
      }
    }
    return false;
  }

  /** The columns up to a place, or {@code most} where they are more. */
  int widthBefore(int place, int most) {
    int width = 0;
    for (int i = place - 1; i >= 0 && width < most; i--) {
      width += widthAt(i);
    }
    return Math.min(width, most);
  }

  int widthAt(int position) {
    return glyphs[position] == NOTHING ? 0 : CharacterWidth.of(glyphs[position]);
  }

  boolean isSpace(int position) {
    return glyphs[position] != NOTHING && Character.isWhitespace(glyphs[position]);
  }

  String show(int start, int end) {
    StringBuilder shown = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      if (glyphs[i] != NOTHING) {
        shown.appendCodePoint(glyphs[i]);
      }
    }
    return shown.toString();
  }
}
