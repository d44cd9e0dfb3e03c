package io.casebound.validation.rules.terms;

import static io.casebound.model.remark.Severity.WARNING;

import com.google.common.collect.ImmutableSet;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Words;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Karyotypes and translocations are written as ISCN has it. */
@RuleInfo(
    id = "KARYOTYPE-MALFORMED",
    severity = WARNING,
    tags = {"terms", "genetics"},
    summary = "\"{karyotype}\" is not as ISCN writes it: {rule}")
final class KaryotypeMalformed implements Rule<ReviewContext> {
  private static final ImmutableSet<String> SEXES =
      ImmutableSet.of("XX", "XY", "X", "XXY", "XXX", "XYY");
  private static final Pattern JOINED = Pattern.compile("\\d{1,2}[,.]\\d{1,2}");
  private static final int FEWEST = 44;
  private static final int MOST = 49;

  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Words words = Words.of(review);
    words
        .places("t")
        .filter(place -> words.printed(place).equals("t") && isOpened(place, words))
        .forEach(place -> checkTranslocation(place, words, remarks));
    IntStream.rangeClosed(FEWEST, MOST)
        .mapToObj(String::valueOf)
        .flatMapToInt(words::places)
        .forEach(place -> checkSex(place, words, remarks));
  }

  private static boolean isOpened(int place, Words words) {
    return words.near(place, 1).equals("(") && words.isGlued(place + 1);
  }

  /** {@code t(11;22)(q24;q12)}: a semicolon between the chromosomes, and between the bands. */
  private static void checkTranslocation(int place, Words words, RemarkSink remarks) {
    int end = endOfPair(place + 1, words);
    if (end == 0) {
      return;
    }
    boolean wrong = !words.word(place + 3).equals(";");
    if (words.near(place, end - place).equals("(") && isBands(end, words)) {
      int bands = closing(end, words);
      wrong |= IntStream.range(end, bands).noneMatch(i -> words.word(i).equals(";"));
      end = bands + 1;
    }
    if (wrong) {
      say(place, end, "a semicolon parts chromosomes and bands", words, remarks);
    }
  }

  /** Behind {@code (11;22)}, whatever mark stands between; 0 where no such pair stands. */
  private static int endOfPair(int open, Words words) {
    if (JOINED.matcher(words.near(open, 1)).matches() && words.near(open, 2).equals(")")) {
      return open + 3; // 11,22 is one number
    }
    boolean pair =
        isChromosome(words.near(open, 1))
            && words.near(open, 2).matches("[;,:/-]")
            && isChromosome(words.near(open, 3))
            && words.near(open, 4).equals(")");
    return pair ? open + 5 : 0;
  }

  private static boolean isBands(int open, Words words) {
    return words.near(open, 1).matches("[pq]\\d.*") && closing(open, words) > open;
  }

  private static int closing(int open, Words words) {
    for (int i = open; i < Math.min(words.passage(open).end(), open + 10); i++) {
      if (words.word(i).equals(")")) {
        return i;
      }
    }
    return open;
  }

  private static boolean isChromosome(String word) {
    return word.matches("[1-9]|1\\d|2[0-2]|[xy]");
  }

  /** {@code 46,XX}: a comma, and no space. */
  private static void checkSex(int number, Words words, RemarkSink remarks) {
    boolean comma = words.near(number, 1).equals(",");
    int sex = number + (comma ? 2 : 1);
    if (words.near(number, sex - number).isEmpty()
        || !SEXES.contains(words.printed(sex))
        || words.printed(sex).length() < 2) {
      return;
    }
    if (!comma || !words.isGlued(sex)) {
      say(number, sex + 1, "a comma, and no space, parts number and sex", words, remarks);
    }
  }

  private static void say(int from, int to, String rule, Words words, RemarkSink remarks) {
    remarks
        .at(words.span(from, to))
        .with("karyotype", words.printed(from, to))
        .with("rule", rule)
        .fix(Fix.advice("Write it as ISCN does: 46,XX,t(11;22)(q24;q12)."))
        .say();
  }
}
