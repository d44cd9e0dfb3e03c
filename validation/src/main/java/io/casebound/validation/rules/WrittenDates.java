package io.casebound.validation.rules;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casebound.validation.ReviewContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The dates of a manuscript that are written with their day, in document order. */
public final class WrittenDates {
  private static final ImmutableMap<String, Integer> MONTHS = months();
  private static final ImmutableSet<String> ORDINALS = ImmutableSet.of("st", "nd", "rd", "th");
  private static final ImmutableSet<String> JOINS = ImmutableSet.of("/", "-", "‐", "‑", ".");
  private static final Splitter STOP = Splitter.on('.');

  private final Words words;
  private final ImmutableList<WrittenDate> dates;

  private WrittenDates(Words words) {
    this.words = words;
    List<WrittenDate> found = new ArrayList<>();
    MONTHS.forEach(
        (name, month) ->
            words
                .places(name)
                .filter(place -> Character.isUpperCase(words.letter(place, 0)))
                .forEach(
                    place ->
                        dayBefore(place, month)
                            .or(() -> dayBehind(place, month))
                            .ifPresent(found::add)));
    for (Map.Entry<String, Integer> year : yearsOf(words).entrySet()) {
      words.places(year.getKey()).forEach(place -> inFigures(place).ifPresent(found::add));
    }
    found.sort(Comparator.comparingInt(WrittenDate::from));
    this.dates = ImmutableList.copyOf(found);
  }

  /** Those of the manuscript under review. */
  public static ImmutableList<WrittenDate> in(ReviewContext review) {
    return review.derived(WrittenDates.class, context -> new WrittenDates(Words.of(context))).dates;
  }

  private static ImmutableMap<String, Integer> months() {
    ImmutableMap.Builder<String, Integer> months = ImmutableMap.builder();
    List<String> names =
        List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    for (int i = 0; i < names.size(); i++) {
      months.put(names.get(i), i + 1);
      if (names.get(i).length() > 3) {
        months.put(names.get(i).substring(0, 3), i + 1);
      }
    }
    return months.put("sept", 9).buildOrThrow();
  }

  /** Words that are a year, or a date in figures that ends with one. */
  private static Map<String, Integer> yearsOf(Words words) {
    ImmutableMap.Builder<String, Integer> years = ImmutableMap.builder();
    for (String word : words.vocabulary()) {
      if (word.length() >= 4 && Character.isDigit(word.charAt(0))) {
        years.put(word, word.length());
      }
    }
    return years.buildOrThrow();
  }

  /** {@code 12th of March 2015}. */
  private Optional<WrittenDate> dayBefore(int month, int number) {
    int at = words.near(month, -1).equals("of") ? month - 2 : month - 1;
    if (ORDINALS.contains(words.near(month, at - month))) {
      at--;
    }
    int day = day(words.near(month, at - month));
    boolean alone = day > 0 && !JOINS.contains(words.near(at, -1));
    return alone
        ? Optional.of(date(day, number, false, at, behindYear(month + 1)))
        : Optional.empty();
  }

  /** {@code March 12th, 2015}. */
  private Optional<WrittenDate> dayBehind(int month, int number) {
    int at = words.near(month, 1).equals(".") ? month + 2 : month + 1;
    int day = day(words.near(month, at - month));
    boolean range = words.near(month, at - month + 1).matches("[-–/%]");
    int end = ORDINALS.contains(words.near(month, at - month + 1)) ? at + 2 : at + 1;
    return day > 0 && !range
        ? Optional.of(date(day, number, false, month, behindYear(end)))
        : Optional.empty();
  }

  private int behindYear(int index) {
    int at = words.near(index - 1, 1).equals(",") ? index + 1 : index;
    return isYear(words.near(index - 1, at - index + 1)) ? at + 1 : index;
  }

  /** {@code 12/03/2015}, {@code 12.03.2015}, {@code 2015-03-12}. */
  private Optional<WrittenDate> inFigures(int place) {
    String word = words.word(place);
    if (word.indexOf('.') > 0) {
      return withStops(word, place);
    }
    if (!isYear(word)) {
      return Optional.empty();
    }
    if (isGluedBy(place, -1) && isGluedBy(place - 2, -1)) {
      int second = day(words.near(place, -2));
      int first = day(words.near(place, -4));
      return first > 0 && second > 0
          ? Optional.of(date(first, second, true, place - 4, place + 1))
          : Optional.empty();
    }
    int month = day(words.near(place, 2));
    int day = day(words.near(place, 4));
    return isGluedBy(place, 1) && isGluedBy(place + 2, 1) && day > 0 && month > 0
        ? Optional.of(date(day, month, false, place, place + 5))
        : Optional.empty();
  }

  private Optional<WrittenDate> withStops(String word, int place) {
    List<String> parts = STOP.splitToList(word);
    if (parts.size() != 3 || !isYear(parts.get(2))) {
      return Optional.empty();
    }
    int day = day(parts.get(0));
    int month = day(parts.get(1));
    return day > 0 && month > 0
        ? Optional.of(date(day, month, true, place, place + 1))
        : Optional.empty();
  }

  /** Whether a slash or hyphen joins the word to the next (1) or the one before (-1). */
  private boolean isGluedBy(int place, int direction) {
    String mark = words.near(place, direction);
    return JOINS.contains(mark)
        && words.isGlued(Math.max(place, place + direction))
        && !words.near(place, 2 * direction).isEmpty()
        && words.isGlued(direction > 0 ? place + 2 : place - 1);
  }

  private WrittenDate date(int day, int month, boolean ambiguous, int from, int to) {
    return new WrittenDate(day, month, year(from, to), ambiguous, words.passage(from), from, to);
  }

  /** The year among those words, or 0. */
  private int year(int from, int to) {
    return words
        .in(from, to)
        .map(word -> word.substring(word.lastIndexOf('.') + 1))
        .filter(WrittenDates::isYear)
        .mapToInt(Integer::parseInt)
        .findFirst()
        .orElse(0);
  }

  /** The number of a month by its name or abbreviation, in lower case; 0 for another word. */
  public static int month(String word) {
    return MONTHS.getOrDefault(word, 0);
  }

  /** The names and abbreviations of months, in lower case. */
  public static ImmutableSet<String> monthNames() {
    return MONTHS.keySet();
  }

  /** A number of one or two digits, or 0. */
  private static int day(String word) {
    boolean fits = word.length() == 1 || word.length() == 2;
    return fits && word.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(word) : 0;
  }

  /** Whether a word is a year of the last or of this century. */
  public static boolean isYear(String word) {
    return word.length() == 4
        && (word.startsWith("19") || word.startsWith("20"))
        && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
