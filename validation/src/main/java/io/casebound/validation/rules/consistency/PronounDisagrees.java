package io.casebound.validation.rules.consistency;

import static io.casebound.model.remark.Severity.WARNING;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.Manuscript;
import io.casebound.model.SectionRole;
import io.casebound.model.SourceText;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Parts;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pronouns must agree with the sex of the only patient. Silent where anybody is named whom the
 * pronoun may mean: a mother, a baby, a doctor.
 */
@RuleInfo(
    id = "PRONOUN-DISAGREES",
    severity = WARNING,
    tags = {"consistency"},
    summary = "\"{pronoun}\" stands for a patient who is {sex}")
final class PronounDisagrees implements Rule<ReviewContext> {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Manuscript manuscript = review.manuscript();
    manuscript.abstracts().forEach(section -> check(Parts.of(section), remarks));
    manuscript.body().stream()
        .filter(section -> section.role() == SectionRole.CASE)
        .forEach(section -> check(Parts.of(section), remarks));
  }

  private static void check(ImmutableList<SourceText> texts, RemarkSink remarks) {
    ImmutableSet<Sex> sexes =
        PatientPhrase.in(texts).stream()
            .flatMap(phrase -> phrase.sex().stream())
            .collect(ImmutableSet.toImmutableSet());
    if (sexes.size() != 1) {
      return;
    }
    Sex sex = sexes.iterator().next();
    if (texts.stream().noneMatch(text -> namesSomebody(text, sex.other()))) {
      sayFirst(texts, sex, remarks);
    }
  }

  private static boolean namesSomebody(SourceText text, Sex sex) {
    return WORD.matcher(text)
        .results()
        .anyMatch(word -> Persons.mayName(word.group().toLowerCase(Locale.ROOT), sex));
  }

  private static void sayFirst(List<SourceText> texts, Sex sex, RemarkSink remarks) {
    for (SourceText text : texts) {
      Matcher word = WORD.matcher(text);
      while (word.find()) {
        if (Persons.pronoun(word.group().toLowerCase(Locale.ROOT))
            .filter(sex.other()::equals)
            .isPresent()) {
          remarks
              .at(text.span(word.start(), word.end()))
              .with("pronoun", word.group())
              .with("sex", sex)
              .fix(Fix.advice("Check the patient's sex, and use its pronouns throughout."))
              .say();
          return;
        }
      }
    }
  }
}
