package io.casebound.validation.rules.consistency;

import static io.casebound.model.remark.Severity.WARNING;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Passage;
import io.casebound.validation.rules.Words;

/**
 * Title, abstract and body must give the patient the same sex. Looks only at phrases with an age,
 * "a 19-year-old man"; where the body tells of both sexes, at those that speak of its own patient.
 */
@RuleInfo(
    id = "SEX-DISAGREES",
    severity = WARNING,
    tags = {"consistency"},
    summary = "The patient is {sex} here, but {known} in {where}")
final class SexDisagrees implements Rule<ReviewContext> {
  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    PatientPhrases phrases = PatientPhrases.of(review);
    ImmutableSet<Sex> known = phrases.sexes(Passage::isBody);
    ImmutableSet<Sex> front = phrases.sexes(Passage::isFront);
    Words words = Words.of(review);
    if (known.size() == 1) {
      Sex other = known.iterator().next().other();
      say(phrases.inFront(), other, "the text", words, remarks);
    } else if (front.size() == 1) {
      Sex other = front.iterator().next().other();
      say(phrases.ofOwnPatient(), other, "title and abstract", words, remarks);
    }
  }

  private static void say(
      ImmutableList<PatientPhrase> phrases,
      Sex sex,
      String where,
      Words words,
      RemarkSink remarks) {
    for (PatientPhrase phrase : phrases) {
      if (phrase.sex().filter(sex::equals).isPresent()) {
        remarks
            .at(words.span(phrase.from(), phrase.to()))
            .with("sex", sex)
            .with("known", sex.other())
            .with("where", where)
            .fix(Fix.advice("Check the sex, and write the same in both places."))
            .say();
      }
    }
  }
}
