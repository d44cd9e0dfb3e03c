package io.casebound.validation.rules.consistency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Dashes;
import io.casebound.validation.rules.Passage;
import io.casebound.validation.rules.Words;
import io.casebound.validation.text.NumberWords;
import java.util.Optional;
import java.util.function.Predicate;

/** The phrases of a manuscript that say how old a person is, in document order. */
final class PatientPhrases {
  private static final ImmutableMap<String, String> UNITS =
      ImmutableMap.<String, String>builder()
          .put("year", "year")
          .put("years", "year")
          .put("yr", "year")
          .put("yrs", "year")
          .put("month", "month")
          .put("months", "month")
          .put("week", "week")
          .put("weeks", "week")
          .put("day", "day")
          .put("days", "day")
          .buildOrThrow();

  /** Words behind which another person may be meant, or a group. */
  private static final ImmutableSet<String> ENDS =
      ImmutableSet.of(
          ".",
          ";",
          ":",
          "(",
          ")",
          "with",
          "who",
          "whose",
          "of",
          "in",
          "had",
          "was",
          "is",
          "presented",
          "to",
          "from",
          "and",
          "or",
          "the",
          "by");

  private static final int MOST_WORDS_BETWEEN = 6;
  private static final int MOST_WORDS_TO_WE = 12;

  private final Words words;
  private final ImmutableList<PatientPhrase> all;

  private PatientPhrases(Words words) {
    this.words = words;
    this.all =
        words
            .places("old")
            .mapToObj(this::phraseBefore)
            .flatMap(Optional::stream)
            .collect(ImmutableList.toImmutableList());
  }

  static PatientPhrases of(ReviewContext review) {
    return review.derived(PatientPhrases.class, context -> new PatientPhrases(Words.of(context)));
  }

  /** The phrases in those texts. */
  ImmutableList<PatientPhrase> in(Predicate<Passage> texts) {
    return all.stream()
        .filter(phrase -> texts.test(phrase.passage()))
        .collect(ImmutableList.toImmutableList());
  }

  /** The phrases of title and abstract. */
  ImmutableList<PatientPhrase> inFront() {
    return in(Passage::isFront);
  }

  /**
   * The phrases of the body that must speak of the report's own patient: those of the sections that
   * tell the case, if they all say the same, and those that say whom "we" report.
   */
  ImmutableList<PatientPhrase> ofOwnPatient() {
    ImmutableList<PatientPhrase> told = in(Passage::tellsCase);
    boolean one =
        told.stream().map(PatientPhrase::printedAge).distinct().count() == 1
            && told.stream().map(PatientPhrase::sex).distinct().count() == 1;
    return in(Passage::isBody).stream()
        .filter(phrase -> told.contains(phrase) ? one : isReported(phrase))
        .collect(ImmutableList.toImmutableList());
  }

  private boolean isReported(PatientPhrase phrase) {
    for (int distance = 1; distance <= MOST_WORDS_TO_WE; distance++) {
      String word = words.near(phrase.from(), -distance);
      if (word.equals("we")) {
        return true;
      }
      if (word.equals(".")) {
        return false;
      }
    }
    return false;
  }

  /** Whether the word at that index is part of a phrase that says how old a person is. */
  boolean includes(int index) {
    return all.stream().anyMatch(phrase -> phrase.from() <= index && index < phrase.to());
  }

  /** The sexes that the phrases in those texts tell. */
  ImmutableSet<Sex> sexes(Predicate<Passage> texts) {
    return in(texts).stream()
        .flatMap(phrase -> phrase.sex().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The phrase that the word {@code old} closes. */
  private Optional<PatientPhrase> phraseBefore(int old) {
    int at = beforeDash(old);
    String unit = UNITS.getOrDefault(words.near(at, 0), "");
    if (at < words.passage(old).first() + 1 || unit.isEmpty()) {
      return Optional.empty();
    }
    int last = beforeDash(at);
    int from = firstOfNumber(last);
    Optional<Integer> age = NumberWords.parse(number(from, last));
    return age.filter(number -> !isPartOfMore(from)).map(number -> phrase(number, unit, from, old));
  }

  private int beforeDash(int index) {
    return Dashes.contain(words.near(index, -1)) ? index - 2 : index - 1;
  }

  /** Where {@code twenty-two} begins, whose last word is at {@code last}. */
  private int firstOfNumber(int last) {
    int first = beforeDash(last);
    boolean two =
        first >= words.passage(last).first()
            && NumberWords.parse(words.word(first) + "-" + words.word(last)).isPresent();
    return two ? first : last;
  }

  private String number(int from, int last) {
    return from < last ? words.word(from) + "-" + words.word(last) : words.near(last, 0);
  }

  /** Whether it is the end of a range, {@code 12-19-year-old}. */
  private boolean isPartOfMore(int from) {
    String before = words.near(from, -1);
    return words.isGlued(from)
        && (Dashes.contain(before) || before.equals(".") || before.equals(","));
  }

  private PatientPhrase phrase(int age, String unit, int from, int old) {
    Passage passage = words.passage(old);
    for (int i = 1; i <= MOST_WORDS_BETWEEN + 1; i++) {
      String word = words.near(old, i);
      Optional<Sex> sex = Persons.patient(word);
      if (sex.isPresent()) {
        return new PatientPhrase(age, unit, sex, passage, from, old + i + 1);
      }
      if (ENDS.contains(word)) {
        break;
      }
    }
    return new PatientPhrase(age, unit, Optional.empty(), passage, from, old + 1);
  }
}
