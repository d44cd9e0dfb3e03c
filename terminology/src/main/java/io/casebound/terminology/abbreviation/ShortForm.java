package io.casebound.terminology.abbreviation;

import com.google.common.collect.ImmutableList;
import io.casebound.model.text.TextRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What could be the short form of something.
 *
 * @param range where it stands
 * @param signs what a long form must hold, in order; without the s of a plural
 * @param isConcentration whether square brackets say that a concentration is meant, as in chemistry
 */
record ShortForm(String text, TextRange range, ImmutableList<Sign> signs, boolean isConcentration) {
  /** What it is made of. */
  enum Kind {
    CAPITALS,
    FIGURES,
    /** With an index in brackets, as plain text has them: {@code V(T)}, {@code [Ca2+]i}. */
    INDEXED,
    SMALL
  }

  private static final int LONGEST = 12;
  private static final int LONGEST_TEXT = 16;
  private static final int LONGEST_SMALL = 5;
  private static final int MOST_WORDS = 2;
  private static final String NEVER_INSIDE = "=<>≤≥:;?!\"*†‡§";

  /** The short form that stands there, where the form of the words allows it. */
  static Optional<ShortForm> at(String text, TextRange range) {
    if (range.length() > LONGEST_TEXT || !isShortForm(range.of(text))) {
      return Optional.empty();
    }
    String form = range.of(text);
    ImmutableList<Sign> signs = signs(form, singular(form));
    return signs.isEmpty() || signs.size() > LONGEST
        ? Optional.empty()
        : Optional.of(new ShortForm(form, range, signs, form.indexOf('[') >= 0));
  }

  /** Of which kind it is; what is known of chance matches depends on it. */
  Kind kind() {
    if (text.indexOf('(') >= 0 || text.indexOf('[') >= 0) {
      return Kind.INDEXED;
    }
    if (signs.stream().anyMatch(Sign::isFigure)) {
      return Kind.FIGURES;
    }
    return text.chars().anyMatch(Character::isUpperCase) ? Kind.CAPITALS : Kind.SMALL;
  }

  /** How many signs; what is known of chance matches depends on it. */
  int size() {
    return signs.size();
  }

  /** The orders of its signs that a strategy looks for; none where it is not for such forms. */
  List<ImmutableList<Sign>> orders(Strategy strategy) {
    if (isConcentration && strategy != Strategy.REORDERED) {
      return List.of();
    }
    return switch (strategy) {
      case REORDERED -> reordered();
      case LETTERS_WITHOUT_FIGURES -> withoutFigures();
      default -> List.of(signs);
    };
  }

  private List<ImmutableList<Sign>> withoutFigures() {
    ImmutableList<Sign> letters =
        signs.stream().filter(sign -> !sign.isFigure()).collect(ImmutableList.toImmutableList());
    return letters.size() == signs.size() || letters.isEmpty() ? List.of() : List.of(letters);
  }

  /**
   * The orders in which its signs may stand where one of them was moved to the front or the end.
   */
  private List<ImmutableList<Sign>> reordered() {
    List<ImmutableList<Sign>> orders = new ArrayList<>();
    int last = signs.size() - 1;
    for (int to = 1; to <= last; to++) {
      List<Sign> order = new ArrayList<>(signs);
      Collections.rotate(order.subList(0, to + 1), -1);
      orders.add(ImmutableList.copyOf(order));
    }
    for (int to = last - 2; to >= 0; to--) {
      List<Sign> order = new ArrayList<>(signs);
      Collections.rotate(order.subList(to, last + 1), 1);
      orders.add(ImmutableList.copyOf(order));
    }
    return orders;
  }

  private static boolean isShortForm(String form) {
    return !form.isEmpty()
        && startsLikeOne(form.charAt(0))
        && form.chars().filter(Character::isWhitespace).count() < MOST_WORDS
        && form.chars().noneMatch(c -> NEVER_INSIDE.indexOf(c) >= 0)
        && hasForm(form);
  }

  private static boolean startsLikeOne(char first) {
    return Character.isLetterOrDigit(first) || first == '[';
  }

  /** A capital letter; or small ones, a few of them, as in {@code apo} and {@code h2}. */
  private static boolean hasForm(String form) {
    return form.chars().anyMatch(Character::isUpperCase)
        || (form.length() >= 2
            && form.length() <= LONGEST_SMALL
            && Character.isLetter(form.charAt(0))
            && form.chars().allMatch(Character::isLetterOrDigit));
  }

  /** Where the form ends without the s of its plural. */
  private static int singular(String form) {
    int last = form.length() - 1;
    return last >= 2 && form.charAt(last) == 's' && Character.isUpperCase(form.charAt(last - 1))
        ? last
        : form.length();
  }

  private static boolean isSign(String form, int at) {
    char c = form.charAt(at);
    boolean charge = (c == '+' || c == '-') && at == form.length() - 1;
    return charge || (Character.isLetterOrDigit(c) && !isDecimal(form, at));
  }

  /** {@code FEV(1.0)}: no long form tells the decimals. */
  private static boolean isDecimal(String form, int at) {
    return at >= 2
        && form.charAt(at - 1) == '.'
        && Character.isDigit(form.charAt(at))
        && Character.isDigit(form.charAt(at - 2));
  }

  private static ImmutableList<Sign> signs(String form, int end) {
    ImmutableList.Builder<Sign> signs = ImmutableList.builder();
    for (int i = 0; i < end; i++) {
      boolean begins = i == 0 || !Character.isLetter(form.charAt(i - 1));
      char greek = begins ? Sign.greekNameAt(form, i, end) : ' ';
      if (greek != ' ') {
        signs.add(Sign.of(greek));
        while (i + 1 < end && Character.isLetter(form.charAt(i + 1))) {
          i++;
        }
      } else if (isSign(form, i)) {
        signs.add(Sign.of(form.charAt(i)));
      }
    }
    return signs.build();
  }
}
