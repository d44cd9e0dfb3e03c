package io.casebound.validation.rules.consistency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.validation.rules.Dashes;
import io.casebound.validation.rules.Passage;
import io.casebound.validation.rules.Words;
import io.casebound.validation.text.NumberWords;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Whether a text names an age in any way: {@code aged 19}, {@code 19 years}, {@code 19y}. */
final class AgeMentions {
  private static final ImmutableSet<String> BEFORE =
      ImmutableSet.of("aged", "age", "of", "was", "at");
  private static final ImmutableSet<String> BEHIND =
      ImmutableSet.of(
          "year", "years", "yr", "yrs", "y", "yo", "month", "months", "week", "weeks", "day",
          "days", "m", "f");

  private final Words words;
  private final Predicate<Passage> texts;

  AgeMentions(Words words, Predicate<Passage> texts) {
    this.words = words;
    this.texts = texts;
  }

  /** Whether the texts name that number as an age, in whatever unit. */
  boolean name(int age) {
    return places(age)
        .filter(place -> texts.test(words.passage(place)))
        .anyMatch(place -> BEFORE.contains(words.near(place, -1)) || isBehind(place));
  }

  private IntStream places(int age) {
    return IntStream.concat(words.places(String.valueOf(age)), spelledOut(NumberWords.of(age)));
  }

  /** Where a number stands in words: the place of its last word. */
  private IntStream spelledOut(ImmutableList<String> number) {
    return switch (number.size()) {
      case 0 -> IntStream.empty();
      case 1 -> words.places(number.get(0));
      default ->
          words
              .places(number.get(1))
              .filter(
                  at ->
                      words.near(at, -1).equals(number.get(0))
                          || words.near(at, -2).equals(number.get(0)));
    };
  }

  private boolean isBehind(int place) {
    String next = words.near(place, 1);
    return BEHIND.contains(next) || (Dashes.contain(next) && BEHIND.contains(words.near(place, 2)));
  }
}
