package io.casebound.citations.rules;

import io.casebound.citations.ReferenceList;
import io.casebound.model.SourceText;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How remarks call the entries of a reference list. */
public final class ReferenceNames {
  private static final Pattern NUMBER = Pattern.compile("[A-Za-z]?\\d{1,4}[a-z]?");
  private static final int SHOWN = 6;

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
        .filter(label -> NUMBER.matcher(label).matches())
        .orElseGet(() -> String.valueOf(index + 1));
  }

  /** {@code reference 3}. */
  public static String of(ReferenceList references, int index) {
    return "reference " + number(references, index);
  }

  /** {@code reference 3}, {@code references 1 and 4}, {@code references 1, 2, 3 and 9 others}. */
  public static String of(ReferenceList references, List<Integer> indices) {
    List<String> numbers =
        indices.stream()
            .sorted(Comparator.naturalOrder())
            .limit(indices.size() > SHOWN ? SHOWN - 1 : SHOWN)
            .map(index -> number(references, index))
            .collect(Collectors.toList());
    if (numbers.size() < indices.size()) {
      return "references "
          + String.join(", ", numbers)
          + " and "
          + (indices.size() - numbers.size())
          + " others";
    }
    int last = numbers.size() - 1;
    return last == 0
        ? "reference " + numbers.get(0)
        : "references " + String.join(", ", numbers.subList(0, last)) + " and " + numbers.get(last);
  }
}
