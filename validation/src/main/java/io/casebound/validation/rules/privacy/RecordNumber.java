package io.casebound.validation.rules.privacy;

import static io.casebound.model.remark.Severity.WARNING;

import com.google.common.collect.ImmutableList;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Phrase;
import io.casebound.validation.rules.WordFile;
import io.casebound.validation.rules.Words;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;

/** No number under which a hospital knows the patient. */
@RuleInfo(
    id = "RECORD-NUMBER",
    severity = WARNING,
    tags = {"privacy", "icmje"},
    summary = "\"{words}\" looks like a number under which the patient is known")
final class RecordNumber implements Rule<ReviewContext> {
  private static final ImmutableList<Phrase> NAMES =
      WordFile.lines(RecordNumber.class, "record-numbers.txt").stream()
          .map(Phrase::of)
          .sorted(Comparator.comparing(Phrase::length, Comparator.reverseOrder()))
          .collect(ImmutableList.toImmutableList());

  /** How many words may stand between the name and the number: {@code was}, {@code no.}. */
  private static final int MOST_BETWEEN = 4;

  private static final int FEWEST_DIGITS = 4;

  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Words words = Words.of(review);
    Set<Integer> said = new HashSet<>();
    for (Phrase name : NAMES) {
      name.places(words)
          .filter(place -> CaseTexts.mayTellCase(words.passage(place)))
          .forEach(place -> check(place, name.length(), words, said, remarks));
    }
  }

  private static void check(
      int place, int length, Words words, Set<Integer> said, RemarkSink remarks) {
    for (int i = length; i <= length + MOST_BETWEEN; i++) {
      if (CaseTexts.isNumber(words.near(place, i)) || isMarked(words.near(place, i))) {
        int end = endOfRun(place + i, words);
        if (digits(words.printed(place + i, end)) >= FEWEST_DIGITS && said.add(end)) {
          remarks
              .at(words.span(place, end))
              .with("words", words.printed(place, end))
              .fix(Fix.advice("Take the number out."))
              .say();
        }
        return;
      }
    }
  }

  /** Letters with digits behind them, {@code s14}. */
  private static boolean isMarked(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(word.length() - 1));
  }

  private static int endOfRun(int from, Words words) {
    int at = from + 1;
    while (at < words.passage(from).end() && words.isGlued(at) && !isClosing(words.word(at))) {
      at++;
    }
    return at;
  }

  private static boolean isClosing(String mark) {
    return mark.length() == 1 && ".,;:)]".contains(mark);
  }

  private static long digits(String run) {
    return run.chars().filter(Character::isDigit).count();
  }
}
