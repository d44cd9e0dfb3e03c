package io.casebound.manuscripts.prose;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as citations list them, {@code 1, 3–5}, ranges spelled out. */
public final class NumberList {
  private static final int LONGEST_RANGE = 100;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

  private NumberList() {}

  /** The numbers in the order in which they are named; empty where a range runs backwards. */
  public static ImmutableList<Integer> parse(CharSequence list) {
    List<Integer> numbers = new ArrayList<>();
    Matcher number = NUMBER.matcher(list);
    int end = 0;
    while (number.find()) {
      int value = Integer.parseInt(number.group());
      if (!numbers.isEmpty() && hasDash(list, end, number.start())) {
        int first = numbers.get(numbers.size() - 1);
        if (value <= first || value - first > LONGEST_RANGE) {
          return ImmutableList.of();
        }
        for (int i = first + 1; i < value; i++) {
          numbers.add(i);
        }
      }
      numbers.add(value);
      end = number.end();
    }
    return ImmutableList.copyOf(numbers);
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
