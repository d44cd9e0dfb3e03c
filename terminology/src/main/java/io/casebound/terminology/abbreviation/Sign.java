package io.casebound.terminology.abbreviation;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Locale;

/**
 * One sign of a short form, which its long form must hold: a letter, a digit, a Greek letter, or
 * the plus or minus behind it. Each knows in which ways it may be written out, longest first.
 *
 * @param spellings in lower case
 */
record Sign(ImmutableList<String> spellings) {
  private static final ImmutableList<String> GREEK_NAMES =
      ImmutableList.of(
          "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "theta", "kappa", "lambda", "sigma",
          "omega");
  private static final String GREEK_LETTERS = "αβγδεζθκλσω";

  /** How long forms write figures out: as cardinal, ordinal, Roman number and numeral prefix. */
  private static final ImmutableListMultimap<Character, String> WRITTEN_OUT =
      ImmutableListMultimap.<Character, String>builder()
          .putAll('1', "single", "first", "mono", "one")
          .putAll('2', "second", "two", "ii", "bi", "di")
          .putAll('3', "three", "third", "iii", "tri")
          .putAll('4', "fourth", "tetra", "four", "iv")
          .putAll('5', "penta", "fifth", "five")
          .putAll('6', "sixth", "hexa", "six")
          .putAll('7', "seventh", "seven")
          .putAll('8', "eighth", "eight", "octa")
          .putAll('9', "ninth", "nine")
          .putAll('+', "positive", "plus")
          .putAll('-', "negative", "minus")
          .build();

  static Sign of(char c) {
    char lower = Character.toLowerCase(c);
    int greek = GREEK_LETTERS.indexOf(lower);
    if (greek >= 0) {
      return greek(greek);
    }
    ImmutableList.Builder<String> spellings = ImmutableList.builder();
    spellings.addAll(WRITTEN_OUT.get(lower));
    if (lower == 'e') {
      spellings.add("oe");
    }
    if (lower == 'x') {
      spellings.add("ex", "ct");
    }
    spellings.add(String.valueOf(lower));
    for (int i = 0; i < GREEK_LETTERS.length(); i++) {
      if (GREEK_NAMES.get(i).charAt(0) == lower) {
        spellings.add(String.valueOf(GREEK_LETTERS.charAt(i)));
      }
    }
    return new Sign(spellings.build());
  }

  private static Sign greek(int number) {
    String name = GREEK_NAMES.get(number);
    return new Sign(
        ImmutableList.of(name, String.valueOf(GREEK_LETTERS.charAt(number)), name.substring(0, 1)));
  }

  /** The Greek letter whose name stands at a place of the text; a space where none does. */
  static char greekNameAt(String text, int at, int end) {
    for (int i = 0; i < GREEK_NAMES.size(); i++) {
      String name = GREEK_NAMES.get(i);
      int stop = at + name.length();
      if (stop <= end
          && text.regionMatches(true, at, name, 0, name.length())
          && (stop == end || !Character.isLetter(text.charAt(stop)))) {
        return GREEK_LETTERS.charAt(i);
      }
    }
    return ' ';
  }

  boolean isFigure() {
    return Character.isDigit(toString().charAt(0));
  }

  /** Whether a place of a text is written so: how many characters it takes; 0 where it is not. */
  int lengthAt(String text, int at, int end) {
    char first = at < end ? Ascii.toLowerCase(text.charAt(at)) : ' ';
    for (int i = 0; i < spellings.size(); i++) {
      String spelling = spellings.get(i);
      boolean other = first < 0x80 && spelling.charAt(0) != first;
      if (!other
          && at + spelling.length() <= end
          && text.regionMatches(true, at, spelling, 0, spelling.length())) {
        return spelling.length();
      }
    }
    return 0;
  }

  @Override
  public String toString() {
    return spellings.get(spellings.size() - 1).toLowerCase(Locale.ROOT);
  }
}
