package io.casebound.validation.rules.privacy;

import static io.casebound.model.remark.Severity.WARNING;

import com.google.common.collect.ImmutableSet;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Words;

/** Nothing that leads to the patient's door, telephone or mailbox. */
@RuleInfo(
    id = "CONTACT-IN-CASE",
    severity = WARNING,
    tags = {"privacy"},
    summary = "\"{words}\" looks like {what}, in what tells of the patient")
final class ContactInCase implements Rule<ReviewContext> {
  private static final ImmutableSet<String> STREETS =
      ImmutableSet.of("street", "avenue", "road", "lane", "drive", "boulevard");
  private static final ImmutableSet<String> TELEPHONES =
      ImmutableSet.of("telephone", "phone", "tel", "mobile");
  private static final int MOST_BETWEEN = 4;
  private static final int FEWEST_DIGITS = 7;

  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Words words = Words.of(review);
    CaseTexts.places("@", words)
        .filter(place -> isMailAt(place, words))
        .forEach(place -> say(startOfRun(place, words), place + 4, "an address", words, remarks));
    STREETS.forEach(
        street ->
            CaseTexts.places(street, words).forEach(place -> checkStreet(place, words, remarks)));
    CaseTexts.places("+", words)
        .filter(place -> CaseTexts.isNumber(words.near(place, 1)) && words.isGlued(place + 1))
        .forEach(place -> checkTelephone(place, place, words, remarks));
    TELEPHONES.forEach(
        name -> CaseTexts.places(name, words).forEach(place -> checkBehind(place, words, remarks)));
  }

  private static boolean isMailAt(int at, Words words) {
    return words.isGlued(at)
        && !words.near(at, 3).isEmpty()
        && words.isGlued(at + 1)
        && words.near(at, 2).equals(".")
        && words.isGlued(at + 3);
  }

  private static int startOfRun(int at, Words words) {
    int start = at;
    while (words.isGlued(start)) {
      start--;
    }
    return start;
  }

  /** {@code 17 Linden Street}. */
  private static void checkStreet(int street, Words words, RemarkSink remarks) {
    for (int i = 2; i <= 3; i++) {
      String number = words.near(street, -i);
      if (CaseTexts.isNumber(number)
          && CaseTexts.isCapitalised(words.printed(street))
          && CaseTexts.isCapitalised(words.printed(street - i + 1))) {
        say(street - i, street + 1, "an address", words, remarks);
        return;
      }
    }
  }

  private static void checkBehind(int name, Words words, RemarkSink remarks) {
    for (int i = 1; i <= MOST_BETWEEN; i++) {
      String next = words.near(name, i);
      if (CaseTexts.isNumber(next) || next.equals("+") || next.equals("(")) {
        checkTelephone(name, name + i, words, remarks);
        return;
      }
    }
  }

  /** Says a run of figures with no more than marks between them, if it is long enough. */
  private static void checkTelephone(int from, int first, Words words, RemarkSink remarks) {
    int at = first;
    int end = first;
    long digits = 0;
    while (at < words.passage(first).end() && isPartOfTelephone(words.word(at))) {
      if (CaseTexts.isNumber(words.word(at))) {
        digits += words.word(at).length();
        end = at + 1;
      }
      at++;
    }
    if (digits >= FEWEST_DIGITS) {
      say(from, end, "a telephone number", words, remarks);
    }
  }

  private static boolean isPartOfTelephone(String word) {
    return CaseTexts.isNumber(word) || (word.length() == 1 && "+()-–/".contains(word));
  }

  private static void say(int from, int to, String what, Words words, RemarkSink remarks) {
    remarks
        .at(words.span(from, to))
        .with("words", words.printed(from, to))
        .with("what", what)
        .fix(Fix.advice("Take it out."))
        .say();
  }
}
