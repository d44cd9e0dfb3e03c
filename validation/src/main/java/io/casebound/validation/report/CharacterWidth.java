package io.casebound.validation.report;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;

/**
 * How many columns of a terminal a character takes: none for marks that sit on another, two for
 * East Asian and pictorial ones, otherwise one (Unicode Standard Annex 11, East Asian Width, in
 * whole blocks).
 */
final class CharacterWidth {
  private static final ImmutableRangeSet<Integer> WIDE =
      ImmutableRangeSet.<Integer>builder()
          .add(Range.closed(0x1100, 0x115F)) // Hangul Jamo, leading consonants
          .add(Range.closed(0x2E80, 0x303E)) // CJK radicals to CJK punctuation
          .add(Range.closed(0x3041, 0xA4CF)) // Hiragana to Yi
          .add(Range.closed(0xAC00, 0xD7A3)) // Hangul syllables
          .add(Range.closed(0xF900, 0xFAFF)) // CJK compatibility ideographs
          .add(Range.closed(0xFE30, 0xFE6B)) // compatibility and small forms
          .add(Range.closed(0xFF01, 0xFF60)) // full-width forms
          .add(Range.closed(0xFFE0, 0xFFE6)) // full-width signs
          .add(Range.closed(0x1F300, 0x1F64F)) // pictographs, emoticons
          .add(Range.closed(0x1F680, 0x1F6FF)) // transport symbols
          .add(Range.closed(0x1F900, 0x1FAFF)) // supplemental pictographs
          .add(Range.closed(0x20000, 0x3FFFD)) // further ideographs
          .build();

  private static final int FIRST_SPECIAL = 0x300;

  private CharacterWidth() {}

  static int of(int codePoint) {
    if (codePoint < FIRST_SPECIAL) {
      return 1;
    }
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    return WIDE.contains(codePoint) ? 2 : 1;
  }
}
