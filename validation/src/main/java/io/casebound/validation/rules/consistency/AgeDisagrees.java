package io.casebound.validation.rules.consistency;

import static io.casebound.model.remark.Severity.WARNING;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Passage;
import io.casebound.validation.rules.Words;
import io.casebound.validation.text.Sentence.Zone;
import java.util.List;

/**
 * Title, abstract and captions must give the patient an age that the body gives too, and the body
 * the one that title and abstract give. Silent where the body gives none in that unit, or names the
 * number at all.
 */
@RuleInfo(
    id = "AGE-DISAGREES",
    severity = WARNING,
    tags = {"consistency"},
    summary = "{part} calls the patient {age}, {where} {known}")
final class AgeDisagrees implements Rule<ReviewContext> {
  private static final ImmutableMap<Zone, String> PARTS =
      ImmutableMap.of(
          Zone.TITLE, "The title", Zone.ABSTRACT, "The abstract", Zone.CAPTION, "The caption");

  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Words words = Words.of(review);
    PatientPhrases phrases = PatientPhrases.of(review);
    ImmutableList<PatientPhrase> known = phrases.in(Passage::isBody);
    AgeMentions mentions = new AgeMentions(words, Passage::isBody);
    boolean disagrees = false;
    for (PatientPhrase phrase : phrases.in(passage -> PARTS.containsKey(passage.zone()))) {
      ImmutableSet<String> ages = ages(known, phrase.unit());
      if (!ages.isEmpty() && !mentions.name(phrase.age())) {
        disagrees = true;
        say(phrase, ages, "the text", words, remarks);
      }
    }
    if (!disagrees) {
      checkBody(phrases, words, remarks);
    }
  }

  /** The report's own patient must have the one age that title and abstract give. */
  private static void checkBody(PatientPhrases phrases, Words words, RemarkSink remarks) {
    for (PatientPhrase phrase : phrases.ofOwnPatient()) {
      ImmutableSet<String> ages = ages(phrases.inFront(), phrase.unit());
      if (ages.size() == 1 && !ages.contains(phrase.printedAge())) {
        say(phrase, ages, "title or abstract", words, remarks);
      }
    }
  }

  private static ImmutableSet<String> ages(List<PatientPhrase> phrases, String unit) {
    return phrases.stream()
        .filter(phrase -> phrase.unit().equals(unit))
        .map(PatientPhrase::printedAge)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static void say(
      PatientPhrase phrase,
      ImmutableSet<String> ages,
      String where,
      Words words,
      RemarkSink remarks) {
    remarks
        .at(words.span(phrase.from(), phrase.to()))
        .with("part", PARTS.getOrDefault(phrase.passage().zone(), "The text"))
        .with("age", phrase.printedAge())
        .with("where", where)
        .with("known", String.join(" or ", ages))
        .fix(Fix.advice("Check the age, and write the same in both places."))
        .say();
  }
}
