package io.casebound.citations.format.bibtex;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Months as BibTeX names them: the strings that every style defines, and numbers. */
final class Months {
  private static final ImmutableList<String> NAMES =
      ImmutableList.of(
          "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
  private static final Pattern WORD = Pattern.compile("[A-Za-z]{3,9}|\\d{1,2}(?=$)");

  private Months() {}

  /** Whether a style defines a string of this name: {@code jan}. */
  static boolean isMacro(String word) {
    return word.length() == 3
        && NAMES.stream().anyMatch(name -> name.equalsIgnoreCase(word))
        && word.equals(word.toLowerCase(Locale.ROOT));
  }

  /** The month in a field, {@code jan} as {@code Jan}, {@code 3} as {@code Mar}; else as it is. */
  static String printed(String field) {
    String text = field.strip();
    Matcher word = WORD.matcher(text);
    if (!word.find()) {
      return text;
    }
    String found = word.group();
    if (Character.isDigit(found.charAt(0))) {
      int number = Integer.parseInt(found);
      return word.start() == 0 && number >= 1 && number <= NAMES.size()
          ? NAMES.get(number - 1)
          : text;
    }
    return isMacro(found)
        ? text.substring(0, word.start()) + NAMES.get(indexOf(found)) + text.substring(word.end())
        : text;
  }

  private static int indexOf(String word) {
    int index = 0;
    while (!NAMES.get(index).equalsIgnoreCase(word)) {
      index++;
    }
    return index;
  }
}
