package io.casebound.validation.rules.numbers;

import com.google.common.collect.ImmutableSet;
import io.casebound.validation.rules.Dashes;
import io.casebound.validation.rules.Numerals;
import io.casebound.validation.rules.Words;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A part of a whole as a text tells it: {@code 3 of 12}, {@code three of the twelve}, {@code 3/12}.
 *
 * @param from the index of the part
 * @param to the index behind the whole
 */
record Fraction(int part, int whole, int from, int to) {
  private static final ImmutableSet<String> ARTICLES =
      ImmutableSet.of("the", "these", "those", "our", "all", "a", "total", "of");

  /** The fraction whose whole stands at {@code index}; empty where there is none. */
  static Optional<Fraction> endingAt(int index, Words words) {
    OptionalInt whole = Numerals.whole(words.near(index, 0));
    if (whole.isEmpty() || !isWhole(index, words)) {
      return Optional.empty();
    }
    int distance = -1;
    boolean joined = words.near(index, distance).equals("/");
    if (!joined) {
      while (ARTICLES.contains(words.near(index, distance))) {
        joined |= words.near(index, distance).equals("of");
        distance--;
      }
      distance++;
    }
    int from = index + distance - 1;
    if (joined && words.near(index, distance - 1).equals("out")) {
      from--;
    }
    OptionalInt part = Numerals.whole(words.near(index, from - index));
    return joined && part.isPresent() && whole.getAsInt() > 0 && isWhole(from, words)
        ? of(part.getAsInt(), whole.getAsInt(), from, index + 1)
        : Optional.empty();
  }

  private static Optional<Fraction> of(int part, int whole, int from, int to) {
    return part <= whole ? Optional.of(new Fraction(part, whole, from, to)) : Optional.empty();
  }

  /** Whether the number is no end of a range, of a date, of a longer fraction or of a label. */
  private static boolean isWhole(int index, Words words) {
    String before = words.near(index, -1);
    boolean marked = words.isGlued(index) && (Dashes.contain(before) || before.equals("."));
    String next = words.near(index, 1);
    boolean goesOn = !next.isEmpty() && words.isGlued(index + 1) && Dashes.contain(next);
    boolean date = next.equals("/") && words.near(index, 3).equals("/");
    boolean behind = before.equals("/") && words.near(index, -3).equals("/");
    return !marked && !goesOn && !date && !behind;
  }

  /** The part in hundredths of the whole. */
  double percent() {
    return 100.0 * part / whole;
  }
}
