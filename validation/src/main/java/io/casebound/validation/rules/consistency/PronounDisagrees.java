package io.casebound.validation.rules.consistency;

import static io.casebound.model.remark.Severity.WARNING;

import com.google.common.collect.ImmutableSet;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Passage;
import io.casebound.validation.rules.Words;
import io.casebound.validation.text.Sentence.Zone;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Pronouns must agree with the sex of the only patient. Silent where anybody is named whom the
 * pronoun may mean, a mother, a baby, a doctor; for a single slip, only if named shortly before.
 */
@RuleInfo(
    id = "PRONOUN-DISAGREES",
    severity = WARNING,
    tags = {"consistency"},
    summary = "\"{pronoun}\" stands for a patient who is {sex}")
final class PronounDisagrees implements Rule<ReviewContext> {
  /** How many words before a pronoun may name whom it means. */
  private static final int NEAR = 60;

  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Words words = Words.of(review);
    PatientPhrases phrases = PatientPhrases.of(review);
    check(phrases, words, passage -> passage.zone() == Zone.ABSTRACT, remarks);
    check(phrases, words, Passage::tellsCase, remarks);
  }

  private static void check(
      PatientPhrases phrases, Words words, Predicate<Passage> texts, RemarkSink remarks) {
    ImmutableSet<Sex> sexes = phrases.sexes(texts);
    if (sexes.size() != 1) {
      return;
    }
    Sex sex = sexes.iterator().next();
    boolean alone = places(Persons.namesOf(sex.other()), words, texts).findAny().isEmpty();
    long right = places(Persons.pronounsOf(sex), words, texts).count();
    int[] wrong = places(Persons.pronounsOf(sex.other()), words, texts).sorted().toArray();
    if (wrong.length > 0
        && (alone || (wrong.length < right && nobodyIsNear(wrong[0], sex.other(), words)))) {
      remarks
          .at(words.span(wrong[0]))
          .with("pronoun", words.printed(wrong[0]))
          .with("sex", sex)
          .fix(Fix.advice("Check the patient's sex, and use its pronouns throughout."))
          .say();
    }
  }

  /** Whether the text before names nobody of that sex. */
  private static boolean nobodyIsNear(int place, Sex sex, Words words) {
    ImmutableSet<String> names = Persons.namesOf(sex);
    int first = Math.max(words.passage(place).first(), place - NEAR);
    return words.in(first, place).noneMatch(names::contains);
  }

  private static IntStream places(
      ImmutableSet<String> names, Words words, Predicate<Passage> texts) {
    return words.places(names).filter(place -> texts.test(words.passage(place)));
  }
}
