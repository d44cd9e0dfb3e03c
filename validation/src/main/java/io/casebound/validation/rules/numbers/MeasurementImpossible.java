package io.casebound.validation.rules.numbers;

import static io.casebound.model.remark.Severity.WARNING;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Numerals;
import io.casebound.validation.rules.Passage;
import io.casebound.validation.rules.Phrase;
import io.casebound.validation.rules.WordFile;
import io.casebound.validation.rules.Words;
import io.casebound.validation.text.Sentence.Zone;
import java.util.HashSet;
import java.util.OptionalDouble;
import java.util.Set;

/** A temperature, a heart rate or a laboratory value must be one that has ever been seen. */
@RuleInfo(
    id = "MEASUREMENT-IMPOSSIBLE",
    severity = WARNING,
    tags = {"consistency"},
    summary = "{value} cannot be right for the {name}")
final class MeasurementImpossible implements Rule<ReviewContext> {
  private static final ImmutableList<Measurement> MEASUREMENTS = Measurement.load();

  /** Words that may stand between a name and its number. */
  private static final ImmutableSet<String> BETWEEN =
      WordFile.words(MeasurementImpossible.class, "between-words.txt");

  private static final int MOST_BETWEEN = 7;

  /** How many words of a sentence are looked at, either way. */
  private static final int SENTENCE = 25;

  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Words words = Words.of(review);
    Set<Integer> said = new HashSet<>();
    for (Measurement measurement : MEASUREMENTS) {
      for (Phrase name : measurement.names()) {
        name.places(words)
            .filter(place -> tellsCase(words.passage(place)))
            .forEach(place -> check(measurement, place + name.length(), words, said, remarks));
      }
    }
  }

  private static boolean tellsCase(Passage passage) {
    return passage.zone() == Zone.ABSTRACT || passage.tellsCase();
  }

  private static void check(
      Measurement measurement, int from, Words words, Set<Integer> said, RemarkSink remarks) {
    int number = from;
    int last = Math.min(from + MOST_BETWEEN, words.passage(from - 1).end() - 1);
    while (number < last && BETWEEN.contains(words.word(number))) {
      number++;
    }
    if (number > last || !isAlone(number, words)) {
      return;
    }
    OptionalDouble value = Numerals.value(words.word(number));
    OptionalDouble factor = measurement.factor(number, words);
    if (value.isPresent()
        && factor.isPresent()
        && !measurement.allows(value.getAsDouble() * factor.getAsDouble())
        && isMeant(measurement, from, words)
        && said.add(number)) {
      int end = number + 1 + measurement.unitLength(number, words);
      remarks
          .at(words.span(number, end))
          .with("value", words.printed(number, end))
          .with("name", measurement.name())
          .fix(Fix.advice("Check the number and its unit."))
          .say();
    }
  }

  /** Whether it is a number in digits that belongs to no citation, range or power. */
  private static boolean isAlone(int number, Words words) {
    String next = words.near(number, 1);
    return Numerals.isInDigits(words.word(number))
        && !"[/^".contains(words.near(number, -1))
        && !(next.length() == 1 && "]-–×".contains(next));
  }

  private static boolean isMeant(Measurement measurement, int place, Words words) {
    ImmutableSet<String> sentence = sentence(place, words);
    return !sentence.contains("respectively")
        && (measurement.needed().isEmpty()
            || measurement.needed().stream().anyMatch(sentence::contains))
        && measurement.exceptions().stream().noneMatch(sentence::contains);
  }

  private static ImmutableSet<String> sentence(int place, Words words) {
    ImmutableSet.Builder<String> sentence = ImmutableSet.builder();
    for (int step : new int[] {-1, 1}) {
      for (int i = 1; i <= SENTENCE; i++) {
        String word = words.near(place - 1, i * step);
        if (word.isEmpty() || word.equals(".")) {
          break;
        }
        sentence.add(word);
      }
    }
    return sentence.build();
  }
}
