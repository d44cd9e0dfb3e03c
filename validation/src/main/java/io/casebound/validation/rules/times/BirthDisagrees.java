package io.casebound.validation.rules.times;

import static io.casebound.model.remark.Severity.WARNING;

import com.google.common.collect.ImmutableSet;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Dashes;
import io.casebound.validation.rules.Numerals;
import io.casebound.validation.rules.Words;
import io.casebound.validation.rules.WrittenDates;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The age of a patient must fit the years of birth and of the visit. */
@RuleInfo(
    id = "BIRTH-DISAGREES",
    severity = WARNING,
    tags = {"consistency"},
    summary = "Who was born in {birth} was {oldest} years old in {year} at most, not {age}")
final class BirthDisagrees implements Rule<ReviewContext> {
  private static final ImmutableSet<String> YEARS = ImmutableSet.of("year", "years");

  /** Words before "born" by which somebody else is meant. */
  private static final ImmutableSet<String> OTHERS =
      ImmutableSet.of(
          "mother",
          "father",
          "parents",
          "sister",
          "brother",
          "son",
          "daughter",
          "sibling",
          "infant",
          "baby",
          "child",
          "neonate",
          "twin",
          "were");

  private static final int NEAR = 6;
  private static final int SENTENCE = 30;

  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Words words = Words.of(review);
    int[] births =
        words
            .places("born")
            .filter(place -> words.passage(place).tellsCase() && isPatients(place, words))
            .map(place -> yearBehind(place, words))
            .filter(year -> year > 0)
            .distinct()
            .toArray();
    if (births.length == 1) {
      words
          .places("old")
          .filter(place -> words.passage(place).tellsCase())
          .forEach(place -> check(births[0], place, words, remarks));
    }
  }

  private static boolean isPatients(int born, Words words) {
    return IntStream.rangeClosed(1, NEAR)
        .mapToObj(i -> words.near(born, -i))
        .noneMatch(OTHERS::contains);
  }

  private static int yearBehind(int place, Words words) {
    return IntStream.rangeClosed(1, NEAR)
        .mapToObj(i -> words.near(place, i))
        .filter(WrittenDates::isYear)
        .mapToInt(Integer::parseInt)
        .findFirst()
        .orElse(0);
  }

  /** {@code In 2020, a 35-year-old man}: age and year of one sentence. */
  private static void check(int birth, int old, Words words, RemarkSink remarks) {
    int unit = old - (Dashes.contain(words.near(old, -1)) ? 2 : 1);
    int number = unit - (Dashes.contain(words.near(unit, -1)) ? 2 : 1);
    int first = words.passage(old).first();
    if (number < first || !YEARS.contains(words.word(unit))) {
      return;
    }
    OptionalInt age = Numerals.whole(words.word(number));
    int[] years = yearsOfSentence(old, words).filter(year -> year != birth).distinct().toArray();
    if (age.isPresent() && years.length == 1 && years[0] > birth) {
      int oldest = years[0] - birth;
      if (age.getAsInt() > oldest || age.getAsInt() < oldest - 1) {
        remarks
            .at(words.span(number, old + 1))
            .with("birth", birth)
            .with("oldest", oldest)
            .with("year", years[0])
            .with("age", age.getAsInt())
            .fix(Fix.advice("Check the age and both years."))
            .say();
      }
    }
  }

  private static IntStream yearsOfSentence(int place, Words words) {
    return IntStream.concat(years(place, -1, words), years(place, 1, words));
  }

  private static IntStream years(int place, int step, Words words) {
    return IntStream.rangeClosed(1, SENTENCE)
        .mapToObj(i -> words.near(place, i * step))
        .takeWhile(word -> !word.isEmpty() && !word.equals("."))
        .filter(WrittenDates::isYear)
        .mapToInt(Integer::parseInt);
  }
}
