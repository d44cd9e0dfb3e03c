package io.casebound.terminology.abbreviation;

import java.util.BitSet;

/** The single letters that stand in brackets in a text, of which some number things. */
final class Enumeration {
  private final BitSet letters = new BitSet();

  private Enumeration() {}

  static Enumeration in(String text) {
    Enumeration enumeration = new Enumeration();
    for (int at = text.indexOf('('); at >= 0 && at + 2 < text.length(); ) {
      if (text.charAt(at + 2) == ')') {
        enumeration.letters.set(text.charAt(at + 1));
      }
      at = text.indexOf('(', at + 1);
    }
    return enumeration;
  }

  /**
   * Whether the form numbers something, {@code (A) … (B)}: it is the first letter, or its neighbour
   * in the alphabet stands in brackets as well.
   */
  boolean numbers(ShortForm form) {
    if (form.text().length() != 1) {
      return false;
    }
    char letter = form.text().charAt(0);
    return letter == 'A' || letters.get(letter - 1) || letters.get(letter + 1);
  }
}
