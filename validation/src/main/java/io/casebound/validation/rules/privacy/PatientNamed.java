package io.casebound.validation.rules.privacy;

import static io.casebound.model.remark.Severity.WARNING;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Words;
import java.util.SortedMap;
import java.util.TreeMap;

/** A case report must not give the patient's name or initials. */
@RuleInfo(
    id = "PATIENT-NAMED",
    severity = WARNING,
    tags = {"privacy", "icmje"},
    summary = "\"{words}\" looks like the patient's name or initials")
final class PatientNamed implements Rule<ReviewContext> {
  /** Titles, and how they are printed: MR is a way of imaging, and MS a disease. */
  private static final ImmutableMap<String, String> TITLES =
      ImmutableMap.of("mr", "Mr", "mrs", "Mrs", "ms", "Ms", "miss", "Miss");

  private static final ImmutableSet<String> PATIENTS =
      ImmutableSet.of("patient", "man", "woman", "boy", "girl", "male", "female");

  private static final String OLD = "old";
  private static final ImmutableSet<String> ARTICLES = ImmutableSet.of("a", "an");
  private static final ImmutableSet<String> JOINS = ImmutableSet.of(",", "was", "is");
  private static final int MOST_WORDS_OF_AGE = 8;

  /** How many words {@code J.K.} has. */
  private static final int INITIALS = 4;

  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Words words = Words.of(review);
    if (!CaseTexts.hasCase(words)) {
      return;
    }
    SortedMap<Integer, Integer> names = new TreeMap<>();
    TITLES.forEach(
        (word, printed) ->
            words
                .places(word)
                .filter(place -> words.printed(place).equals(printed))
                .forEach(place -> find(place, endBehindTitle(place, words), names)));
    words.places(PATIENTS).forEach(place -> find(place, endBehindPatient(place, words), names));
    words.places(OLD).forEach(place -> findInitialsBefore(place, words, names));
    names.forEach(
        (from, to) -> {
          if (CaseTexts.mayTellCase(words.passage(from))) {
            remarks
                .at(words.span(from, to))
                .with("words", words.printed(from, to))
                .fix(Fix.advice("Write \"the patient\"."))
                .say();
          }
        });
  }

  /** {@code J.K., a 27-year-old man}, {@code J.K. was a 27-year-old}, where a sentence begins. */
  private static void findInitialsBefore(int old, Words words, SortedMap<Integer, Integer> names) {
    int article = old - 1;
    while (article > old - MOST_WORDS_OF_AGE
        && !ARTICLES.contains(words.near(old, article - old))) {
      article--;
    }
    int from = article - 1 - INITIALS;
    if (from >= words.passage(old).first()
        && JOINS.contains(words.word(article - 1))
        && (from == words.passage(old).first() || words.word(from - 1).equals("."))
        && isInitial(from, words)
        && isInitial(from + 2, words)) {
      find(from, article - 1, names);
    }
  }

  private static boolean isInitial(int index, Words words) {
    String printed = words.printed(index);
    return printed.length() == 1
        && CaseTexts.isCapitalised(printed)
        && words.word(index + 1).equals(".");
  }

  private static void find(int from, int to, SortedMap<Integer, Integer> names) {
    if (to > from) {
      names.put(from, to);
    }
  }

  /** {@code patient J.K.}, {@code patient (M.R.)}, {@code patient, named Jonas Weber}. */
  private static int endBehindPatient(int patient, Words words) {
    int next = patient + 1;
    String mark = words.near(patient, 1);
    boolean apart = mark.equals("(") || mark.equals(",");
    if (apart) {
      next++;
    }
    if (words.near(patient, next - patient).equals("named")) {
      return nameEnd(next + 1, words);
    }
    int initials = initialsEnd(next, words);
    if (initials > next) {
      return initials;
    }
    int end = apart ? nameEnd(next, words) : next;
    boolean closed = end == next + 2 && ",)".contains(mark(end, words));
    return closed && areFullNames(next, words) ? end : 0;
  }

  private static String mark(int index, Words words) {
    String mark = words.near(index - 1, 1);
    return mark.isEmpty() ? " " : mark;
  }

  /** Two names without digits, which no abbreviation is, {@code Jonas Weber}. */
  private static boolean areFullNames(int first, Words words) {
    return isName(words.printed(first)) && isName(words.printed(first + 1));
  }

  private static boolean isName(String printed) {
    return printed.length() > 2
        && CaseTexts.isCapitalised(printed)
        && printed.chars().skip(1).allMatch(Character::isLowerCase);
  }

  /** Behind up to three capitalised words, {@code O'Hara} one of them; the same where none is. */
  private static int nameEnd(int from, Words words) {
    int at = from;
    int found = 0;
    while (found < 3 && isIn(at, from, words) && CaseTexts.isCapitalised(words.printed(at))) {
      at++;
      found++;
      if (isIn(at + 1, from, words) && "'’".contains(words.word(at)) && words.isGlued(at + 1)) {
        at += 2;
      }
    }
    return at;
  }

  /** Behind {@code J.K.} or {@code A. B.}; the same where no such initials stand. */
  private static int initialsEnd(int from, Words words) {
    int at = from;
    int found = 0;
    while (isIn(at + 1, from, words) && isInitial(at, words)) {
      at += 2;
      found++;
    }
    return found >= 2 ? at : from;
  }

  /** {@code Mr. Weber}, {@code Ms O'Hara}, {@code Mr. T.}; 0 where no name stands. */
  private static int endBehindTitle(int title, Words words) {
    int from = words.near(title, 1).equals(".") ? title + 2 : title + 1;
    int end = nameEnd(from, words);
    return end > from ? end : 0;
  }

  /** Whether it is in the text of the word before {@code from}. */
  private static boolean isIn(int index, int from, Words words) {
    return index < words.passage(from - 1).end();
  }
}
