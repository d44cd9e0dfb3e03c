package io.casebound.citations.rules;

import io.casebound.citations.ReferenceList;
import io.casebound.model.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How remarks call the entries of a reference list. */
public final class ReferenceNames {
  private static final Pattern NUMBER = Pattern.compile("[A-Za-z]?\\d{1,4}[a-z]?");

  /** How many entries in a row are named by their first and last one. */
  private static final int SHORTEST_RUN = 4;

  private ReferenceNames() {}

  /** The bare number of an entry as printed, or its place in the list, counted from 1. */
  public static String number(ReferenceList references, int index) {
    return references
        .entries()
        .get(index)
        .reference()
        .label()
        .map(SourceText::value)
        .map(String::strip)
        .filter(label -> isPlain(label) || NUMBER.matcher(label).matches())
        .orElseGet(() -> String.valueOf(index + 1));
  }

  /** Whether it is a number of one or two digits, as nearly all are. */
  private static boolean isPlain(String label) {
    return (label.length() == 1 || label.length() == 2)
        && isDigit(label.charAt(0))
        && isDigit(label.charAt(label.length() - 1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** {@code reference 3}. */
  public static String of(ReferenceList references, int index) {
    return "reference " + number(references, index);
  }

  /** {@code reference 3}, {@code references 1 and 4}, {@code references 1–5, 8 and 9}. */
  public static String of(ReferenceList references, List<Integer> indices) {
    List<String> numbers = runs(references, indices.stream().sorted().toList());
    int last = numbers.size() - 1;
    if (last == 0) {
      return (indices.size() == 1 ? "reference " : "references ") + numbers.get(0);
    }
    return "references "
        + String.join(", ", numbers.subList(0, last))
        + " and "
        + numbers.get(last);
  }

  /** The numbers of entries, those that follow each other as a run. */
  private static List<String> runs(ReferenceList references, List<Integer> sorted) {
    List<String> numbers = new ArrayList<>();
    int i = 0;
    while (i < sorted.size()) {
      int end = i + 1;
      while (end < sorted.size() && sorted.get(end) == sorted.get(end - 1) + 1) {
        end++;
      }
      if (end - i >= SHORTEST_RUN) {
        numbers.add(
            number(references, sorted.get(i)) + "–" + number(references, sorted.get(end - 1)));
      } else {
        sorted.subList(i, end).forEach(index -> numbers.add(number(references, index)));
      }
      i = end;
    }
    return numbers;
  }
}
