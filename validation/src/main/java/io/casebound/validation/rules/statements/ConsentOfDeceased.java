package io.casebound.validation.rules.statements;

import static io.casebound.model.remark.Severity.NOTE;

import com.google.common.collect.ImmutableSet;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import java.util.Locale;
import java.util.regex.Pattern;

/** For a patient who has died, the family consents, unless the patient did so before. */
@RuleInfo(
    id = "CONSENT-OF-DECEASED",
    severity = NOTE,
    tags = {"statements"},
    summary = "The patient died, but no relative is said to have consented")
final class ConsentOfDeceased implements Rule<ReviewContext> {
  private static final Pattern DEATH =
      Pattern.compile(
          "\\b(?:patient|he|she|man|woman|boy|girl|child|infant|baby|neonate|newborn)\\b"
              + "(?: (?!not |never |father|mother|brother|sister|uncle|aunt|parent|who |that )"
              + "[^ .,;]{1,20}){0,4} (?:died|expired|passed away|succumbed|was pronounced dead"
              + "|was declared dead)\\b");

  /** Where a sentence that tells of consent has one of these, the death was thought of. */
  private static final ImmutableSet<String> THOUGHT_OF =
      ImmutableSet.of(
          "death",
          "died",
          "expired",
          "deceased",
          "passed away",
          "alive",
          "lifetime",
          "prior",
          "before");

  private static final String ADVICE =
      "Say who of the family consented, or that the patient did before death.";

  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Consents consents = Consents.of(review);
    consents
        .ofPatientAlone()
        .filter(consent -> !consents.speakOf(THOUGHT_OF) && tellsOfDeath(review))
        .ifPresent(consent -> remarks.at(consent.span()).fix(Fix.advice(ADVICE)).say());
  }

  private static boolean tellsOfDeath(ReviewContext review) {
    return CaseSentences.in(review)
        .map(sentence -> sentence.text().toLowerCase(Locale.ROOT))
        .anyMatch(text -> DEATH.matcher(text).find());
  }
}
