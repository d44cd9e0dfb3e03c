package io.casebound.validation.rules.numbers;

import static io.casebound.model.remark.Severity.WARNING;

import com.google.common.collect.ImmutableSet;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Numerals;
import io.casebound.validation.rules.Words;
import java.util.OptionalInt;

/** The men and women of a group must come to the number of the group. */
@RuleInfo(
    id = "SUM-DISAGREES",
    severity = WARNING,
    tags = {"consistency"},
    summary = "{first} and {second} are {sum}, not {whole}")
final class SumDisagrees implements Rule<ReviewContext> {
  private static final ImmutableSet<String> MALE =
      ImmutableSet.of("men", "males", "male", "boys", "man", "boy");
  private static final ImmutableSet<String> FEMALE =
      ImmutableSet.of("women", "females", "female", "girls", "woman", "girl");
  private static final ImmutableSet<String> GROUPS =
      ImmutableSet.of(
          "patients",
          "cases",
          "individuals",
          "children",
          "persons",
          "people",
          "adults",
          "subjects",
          "participants",
          "infants",
          "neonates",
          "siblings",
          "donors",
          "controls",
          "volunteers");
  private static final ImmutableSet<String> JOINS = ImmutableSet.of("and", ",", "/", "vs", ";");
  private static final ImmutableSet<String> OPENS = ImmutableSet.of("(", ":", "[", "–", "—");

  /** How many words may stand between the number of the group and its noun. */
  private static final int MOST_BETWEEN = 3;

  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Words words = Words.of(review);
    check(MALE, FEMALE, words, remarks);
    check(FEMALE, MALE, words, remarks);
  }

  private static void check(
      ImmutableSet<String> first, ImmutableSet<String> second, Words words, RemarkSink remarks) {
    words.places(first).forEach(sex -> check(sex, second, words, remarks));
  }

  private static void check(int sex, ImmutableSet<String> second, Words words, RemarkSink remarks) {
    OptionalInt one = Numerals.whole(words.near(sex, -1));
    int next = 1;
    while (next <= 2 && JOINS.contains(words.near(sex, next))) {
      next++;
    }
    OptionalInt other = Numerals.whole(words.near(sex, next));
    int whole = OPENS.contains(words.near(sex, -2)) ? wholeBefore(sex - 2, words) : -1;
    if (next == 1 || one.isEmpty() || other.isEmpty() || whole < 0) {
      return;
    }
    int sum = one.getAsInt() + other.getAsInt();
    int number = Numerals.whole(words.word(whole)).orElse(sum);
    if (second.contains(words.near(sex, next + 1)) && number != sum) {
      remarks
          .at(words.span(whole, sex + next + 2))
          .with("first", one.getAsInt())
          .with("second", other.getAsInt())
          .with("sum", sum)
          .with("whole", number)
          .fix(Fix.advice("Check the three numbers."))
          .say();
    }
  }

  /** The place of the number of the group that is named right before {@code opens}, or -1. */
  private static int wholeBefore(int opens, Words words) {
    if (!GROUPS.contains(words.near(opens, -1))) {
      return -1;
    }
    for (int distance = 2; distance <= 2 + MOST_BETWEEN; distance++) {
      String word = words.near(opens, -distance);
      if (Numerals.whole(word).isPresent()) {
        return isAlone(opens - distance, words) ? opens - distance : -1;
      }
      if (word.isEmpty() || !Character.isLetter(word.charAt(0))) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether it is the whole number: no end of a range, no "two of twelve". */
  private static boolean isAlone(int place, Words words) {
    return !words.isGlued(place);
  }
}
