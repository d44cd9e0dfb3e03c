package io.casebound.manuscripts.prose;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/** Tells superscript numbers that cite from those that are exponents, charges or mass numbers. */
final class Exponents {
  private static final ImmutableSet<String> SQUARED =
      ImmutableSet.of("m", "cm", "mm", "km", "dm", "µm", "μm", "nm", "ft", "in");

  private Exponents() {}

  /** Whether the superscript at {@code start} is none of a citation: 10⁹, m², Ca²⁺, ¹⁸F, χ². */
  static boolean isExponent(CharSequence text, int start, int end, ImmutableList<Integer> numbers) {
    return precedesSymbol(text, end) || followsBase(text, start, numbers);
  }

  private static boolean precedesSymbol(CharSequence text, int end) {
    if (end == text.length()) {
      return false;
    }
    char next = text.charAt(end);
    return Character.isLetterOrDigit(next) || next == '⁺' || next == '⁻' || next == '+';
  }

  private static boolean followsBase(CharSequence text, int start, ImmutableList<Integer> numbers) {
    int from = start;
    while (from > 0 && start - from < 5 && Character.isLetterOrDigit(text.charAt(from - 1))) {
      from--;
    }
    String base = text.subSequence(from, start).toString();
    boolean power = numbers.size() == 1 && numbers.get(0) >= 2 && numbers.get(0) <= 3;
    return base.equals("10") || (power && (SQUARED.contains(base) || base.length() == 1));
  }
}
