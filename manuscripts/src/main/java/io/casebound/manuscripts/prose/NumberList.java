package io.casebound.manuscripts.prose;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** Numbers as citations list them, {@code 1, 3–5}, ranges spelled out. */
public final class NumberList {
  private static final int LONGEST_RANGE = 100;

  /** The digits of one number; more are another. */
  private static final int DIGITS = 4;

  private NumberList() {}

  /** The numbers in the order in which they are named; empty where a range runs backwards. */
  public static ImmutableList<Integer> parse(CharSequence list) {
    List<Integer> numbers = new ArrayList<>();
    int end = 0;
    for (int start = digit(list, 0); start >= 0; start = digit(list, end)) {
      int between = end;
      int value = 0;
      for (end = start; end < list.length() && isDigit(list, end) && end - start < DIGITS; end++) {
        value = 10 * value + list.charAt(end) - '0';
      }
      if (!numbers.isEmpty() && hasDash(list, between, start)) {
        int first = numbers.get(numbers.size() - 1);
        if (value <= first || value - first > LONGEST_RANGE) {
          return ImmutableList.of();
        }
        for (int i = first + 1; i < value; i++) {
          numbers.add(i);
        }
      }
      numbers.add(value);
    }
    return ImmutableList.copyOf(numbers);
  }

  /** Where the next digit stands; -1 where none does. */
  private static int digit(CharSequence list, int from) {
    for (int i = from; i < list.length(); i++) {
      if (isDigit(list, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isDigit(CharSequence list, int at) {
    return '0' <= list.charAt(at) && list.charAt(at) <= '9';
  }

  private static boolean hasDash(CharSequence list, int from, int to) {
    for (int i = from; i < to; i++) {
      if ("-–—‑‒−⁻".indexOf(list.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
