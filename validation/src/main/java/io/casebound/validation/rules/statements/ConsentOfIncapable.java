package io.casebound.validation.rules.statements;

import static io.casebound.model.remark.Severity.NOTE;

import com.google.common.collect.ImmutableSet;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Words;
import io.casebound.validation.text.Sentence;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * For a patient who lastingly cannot decide, a representative consents. A coma that passes, and a
 * disease of the mind in which most can decide, are let be.
 */
@RuleInfo(
    id = "CONSENT-OF-INCAPABLE",
    severity = NOTE,
    tags = {"statements", "icmje"},
    summary =
        "Of this patient \"{state}\" is told, and no representative is said to have consented")
final class ConsentOfIncapable implements Rule<ReviewContext> {
  /** Words without which no sentence tells of such a state. */
  private static final ImmutableSet<String> KEYS =
      ImmutableSet.of(
          "dementia",
          "alzheimer",
          "disability",
          "disabled",
          "retardation",
          "retarded",
          "vegetative",
          "minimally",
          "brain",
          "consciousness",
          "comatose");

  private static final Pattern STATE =
      Pattern.compile(
          "\\b(?:dementia|alzheimer(?:['’]?s)? disease|intellectual(?:ly)? disab(?:ility|led)"
              + "|mental(?:ly)? retard(?:ation|ed)|(?:severe|profound) learning disability"
              + "|(?:persistent|permanent|chronic) vegetative state|minimally conscious state"
              + "|brain[- ]dea(?:d|th)|(?:not|never) regain(?:ed)? consciousness"
              + "|remained comatose)\\b");

  /** Who is meant, or what is not: where one of these stands a few words before, or behind. */
  private static final Pattern OTHERWISE =
      Pattern.compile(
          "\\b(?:mild|early|slight|no|not|without|denied|denies|family|familial|mother|father"
              + "|brother|sister|aunt|uncle|grand\\w+|relatives?|donors?|risk|screening|exclude"
              + "|excluded|rule|ruled|suspected|possible|signs|against|research|patients|cases"
              + "|borderline|differential|mimic\\w*)\\b");

  private static final int NEAR = 70;

  /** Where a sentence that tells of consent has one of these, the state was thought of. */
  private static final ImmutableSet<String> THOUGHT_OF =
      ImmutableSet.of("capacity", "capable", "competen", "lucid", "recover", "regain", "before");

  private static final String ADVICE =
      "Say who consented in the patient's place, or that the patient could.";

  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Words words = Words.of(review);
    if (KEYS.stream().noneMatch(words::contains)) {
      return;
    }
    Consents consents = Consents.of(review);
    consents
        .ofPatientAlone()
        .filter(consent -> !consents.speakOf(THOUGHT_OF) && !PatientAge.isChild(words))
        .ifPresent(consent -> sayFirst(review, consent, remarks));
  }

  private static void sayFirst(ReviewContext review, Sentence consent, RemarkSink remarks) {
    CaseSentences.in(review)
        .flatMap(sentence -> stateIn(sentence.text().toLowerCase(Locale.ROOT)).stream())
        .findFirst()
        .ifPresent(
            state -> remarks.at(consent.span()).with("state", state).fix(Fix.advice(ADVICE)).say());
  }

  /** The words of a sentence that tell of the patient's state. */
  private static Optional<String> stateIn(String text) {
    Matcher state = STATE.matcher(text);
    return state.find() && isThePatients(text, state)
        ? Optional.of(state.group())
        : Optional.empty();
  }

  private static boolean isThePatients(String text, Matcher state) {
    String before = text.substring(Math.max(0, state.start() - NEAR), state.start());
    String behind = text.substring(state.end(), Math.min(text.length(), state.end() + NEAR));
    return !OTHERWISE.matcher(before).find() && !OTHERWISE.matcher(behind).find();
  }
}
