package io.casebound.validation.rules.statements;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.casebound.validation.rules.Passage;
import io.casebound.validation.rules.Words;
import io.casebound.validation.text.NumberWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How old the patient is, as far as it bears on who consents. */
final class PatientAge {
  private static final Splitter WORDS = Splitter.on(CharMatcher.anyOf("-‐‑ "));
  private static final Pattern AGE =
      Pattern.compile(
          "\\b(\\d{1,3}|(?:[a-z]{3,12}[-‐‑ ])?[a-z]{3,12})[-‐‑– ](year|month|week|day|hour)s?"
              + "[-‐‑– ]old\\b");

  /** From sixteen years on, many laws let patients consent themselves. */
  private static final int OLD_ENOUGH = 16;

  private PatientAge() {}

  /**
   * Whether the only patient is a child below sixteen: every age that title and abstract give, or
   * the sections that tell the case where those give none, is one.
   */
  static boolean isChild(Words words) {
    ImmutableList<MatchResult> front = ages(words, Passage::isFront);
    ImmutableList<MatchResult> told = front.isEmpty() ? ages(words, Passage::tellsCase) : front;
    return !told.isEmpty() && told.stream().allMatch(PatientAge::isChildish);
  }

  private static boolean isChildish(MatchResult age) {
    return !age.group(2).equals("year")
        || number(age).filter(years -> years < OLD_ENOUGH).isPresent();
  }

  /** In digits or words; the word before, as in {@code a five-year-old}, may be none of it. */
  private static Optional<Integer> number(MatchResult age) {
    List<String> words = WORDS.splitToList(age.group(1));
    return NumberWords.parse(age.group(1)).or(() -> NumberWords.parse(words.get(words.size() - 1)));
  }

  private static ImmutableList<MatchResult> ages(Words words, Predicate<Passage> where) {
    return words
        .places("old")
        .mapToObj(words::passage)
        .distinct()
        .filter(where)
        .map(passage -> passage.text().value().toLowerCase(Locale.ROOT))
        .flatMap(text -> AGE.matcher(text).results())
        .filter(age -> number(age).isPresent())
        .collect(toImmutableList());
  }
}
