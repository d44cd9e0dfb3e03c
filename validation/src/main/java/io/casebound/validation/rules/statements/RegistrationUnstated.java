package io.casebound.validation.rules.statements;

import static io.casebound.model.remark.Severity.NOTE;

import com.google.common.collect.ImmutableSet;
import io.casebound.model.SourceSpan;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Words;
import io.casebound.validation.text.Sentence;
import io.casebound.validation.text.Sentence.Zone;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A trial must be registered; of a systematic review it is said whether it was. */
@RuleInfo(
    id = "REGISTRATION-UNSTATED",
    severity = NOTE,
    tags = {"statements", "icmje"},
    summary = "This is said to be a {study}, but nothing is said about its registration")
final class RegistrationUnstated implements Rule<ReviewContext> {
  private static final String STUDY =
      "(randomi[sz]ed (?:[a-z-]+ ){0,3}trial|clinical trial|systematic review)\\b";

  /** In a title, behind a colon, an article says what it is. */
  private static final Pattern TITLE =
      Pattern.compile("[:.–—-] *(?:an? )?(?:[a-z-]+,? ){0,3}" + STUDY);

  private static final Pattern OWN =
      Pattern.compile(
          "\\bwe (?:have )?(?:conducted|performed|did|undertook|carried out) (?:an? )?"
              + "(?:[a-z-]+,? ){0,3}"
              + STUDY);

  private static final ImmutableSet<String> REGISTERED =
      ImmutableSet.of("regist", "prospero", "isrctn", "eudract");

  private static final int SHORTEST = 6;

  /** Words without which no sentence names a register by its address or its numbers. */
  private static final ImmutableSet<String> REGISTERS =
      ImmutableSet.of("clinicaltrials", "nct", "crd");

  private static final String ADDRESS = "clinicaltrials.gov";
  private static final Pattern NUMBER = Pattern.compile("\\b(?:nct ?\\d{6,8}|crd ?42\\d{6,})");

  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Words words = Words.of(review);
    boolean study = words.contains("trial") || words.contains("review");
    if (study && !tellOfRegistration(words, review)) {
      sayFirst(review, remarks);
    }
  }

  private static void sayFirst(ReviewContext review, RemarkSink remarks) {
    for (Sentence sentence : review.sentences()) {
      Optional<Matcher> study = study(sentence);
      if (study.isPresent()) {
        remarks
            .at(place(sentence, study.get()))
            .with("study", study.get().group(1))
            .fix(Fix.advice("Give register and number, or say that it was not registered."))
            .say();
        return;
      }
    }
  }

  private static Optional<Matcher> study(Sentence sentence) {
    Pattern pattern = sentence.zone() == Zone.TITLE ? TITLE : OWN;
    String text = sentence.text().toLowerCase(Locale.ROOT);
    Matcher study = pattern.matcher(text);
    return (text.contains("trial") || text.contains("review")) && study.find()
        ? Optional.of(study)
        : Optional.empty();
  }

  private static SourceSpan place(Sentence sentence, Matcher study) {
    return sentence
        .block()
        .span(sentence.start() + study.start(1), sentence.start() + study.end(1));
  }

  private static boolean tellOfRegistration(Words words, ReviewContext review) {
    boolean registers = false;
    for (String word : words.vocabulary()) {
      if (word.length() >= SHORTEST && REGISTERED.stream().anyMatch(word::contains)) {
        return true;
      }
      registers |=
          "cn".indexOf(word.charAt(0)) >= 0 && REGISTERS.stream().anyMatch(word::startsWith);
    }
    return registers && review.sentences().stream().anyMatch(RegistrationUnstated::namesRegister);
  }

  private static boolean namesRegister(Sentence sentence) {
    String text = sentence.text().toLowerCase(Locale.ROOT);
    return text.contains(ADDRESS) || NUMBER.matcher(text).find();
  }
}
