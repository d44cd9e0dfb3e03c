package io.casebound.validation.rules.consistency;

import static io.casebound.model.remark.Severity.WARNING;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.SectionRole;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Passage;
import io.casebound.validation.rules.Words;
import io.casebound.validation.text.Sentence.Zone;
import java.util.stream.IntStream;

/**
 * Title, abstract and body must give the patient the same sex. Looks only at phrases with an age,
 * "a 19-year-old man"; where the body tells of both sexes, at those that speak of its own patient;
 * and at "the girl" or "the boy" of a case that names no other child.
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
    ImmutableSet<Sex> told = phrases.sexes(SexDisagrees::tellsCase);
    if (told.size() == 1) {
      checkChild(told.iterator().next(), words, remarks);
    }
  }

  private static boolean tellsCase(Passage passage) {
    return passage.zone() == Zone.BODY && passage.role() == SectionRole.CASE;
  }

  /** "The girl" where the patient is a boy: silent where another child or relative may be meant. */
  private static void checkChild(Sex sex, Words words, RemarkSink remarks) {
    String child = sex == Sex.MALE ? "girl" : "boy";
    int[] places =
        words.places(child).filter(place -> tellsCase(words.passage(place))).sorted().toArray();
    boolean meant =
        places.length > 0
            && IntStream.of(places).allMatch(place -> words.near(place, -1).equals("the"))
            && words
                .places(Persons.namesOf(sex.other()))
                .filter(place -> tellsCase(words.passage(place)))
                .mapToObj(words::word)
                .allMatch(word -> word.equals(child) || Persons.isElder(word));
    if (meant) {
      remarks
          .at(words.span(places[0]))
          .with("sex", sex.other())
          .with("known", sex)
          .with("where", "the sentences that give the age")
          .fix(Fix.advice("Check the sex, and write the same in both places."))
          .say();
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
