package io.casebound.validation.rules.terms;

import static io.casebound.model.remark.Severity.WARNING;

import com.google.common.collect.ImmutableList;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Words;
import java.util.regex.Pattern;

/** Sequence variants are written as the HGVS recommends. */
@RuleInfo(
    id = "VARIANT-MALFORMED",
    severity = WARNING,
    tags = {"terms", "genetics"},
    summary = "\"{variant}\" does not have the form that HGVS gives a variant")
final class VariantMalformed implements Rule<ReviewContext> {
  private static final String POSITION = "[-*]?\\d++(?:[+-]\\d++)?";

  /** DNA: a position or a range, and what changed there, if anything is said. */
  private static final Pattern DNA =
      Pattern.compile(
          "\\(?"
              + POSITION
              + "(?:_"
              + POSITION
              + ")?(?:[ACGT]>[ACGT]|del(?:[ACGT]+|\\d+)?(?:ins[ACGT]*)?|dup(?:[ACGT]+|\\d+)?"
              + "|ins[ACGT]+|inv|delins[ACGT]*|=|[ACGT]{1,9}\\[\\d+\\])?\\)?");

  /** Protein: an amino acid with its position, or a range, and what changed there. */
  private static final Pattern PROTEIN =
      Pattern.compile(
          "\\(?(?:[A-Z][a-z]{2}|[A-Z*])\\d++(?:_(?:[A-Z][a-z]{2}|[A-Z])\\d++)?"
              + "(?:[A-Z][a-z]{2}|[A-Z*∗=?])?(?:fs[*∗]?(?:Ter|X)?\\d*\\??)?(?:del|dup|ins\\w+|delins\\w+)?"
              + "(?:ext\\S*)?\\)?|\\(?\\?\\)?|\\(?=\\)?|0\\??");

  /** c1799T>A, without the stop behind the c. */
  private static final Pattern STOPLESS = Pattern.compile("[cg]\\d{1,6}[ACGT]");

  /** The same in small letters, as the vocabulary has words. */
  private static final Pattern STOPLESS_LOWER = Pattern.compile("[cg]\\d{1,6}[acgt]");

  private static final ImmutableList<String> AMINO_ACIDS =
      ImmutableList.of(
          "ala", "arg", "asn", "asp", "cys", "gln", "glu", "gly", "his", "ile", "leu", "lys", "met",
          "phe", "pro", "ser", "thr", "trp", "tyr", "val", "ter");

  private static final String ENDS = ",;:)]";

  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Words words = Words.of(review);
    words
        .places(ImmutableList.of("c", "g", "p"))
        .filter(place -> isVariant(place, words))
        .forEach(place -> check(place, words, remarks));
    for (String word : words.vocabulary()) {
      if (word.length() < 9 && STOPLESS_LOWER.matcher(word).matches()) {
        words
            .places(word)
            .filter(place -> STOPLESS.matcher(words.printed(place)).matches())
            .filter(place -> words.near(place, 1).equals(">"))
            .forEach(place -> say(place, endOfRun(place + 1, words), words, remarks));
      }
    }
  }

  /** {@code c.} or {@code p.} with something stuck to it that holds a digit. */
  private static boolean isVariant(int place, Words words) {
    String next = words.near(place, 2);
    return words.near(place, 1).equals(".")
        && words.isGlued(place + 1)
        && !next.isEmpty()
        && words.isGlued(place + 2)
        && words.printed(place).equals(words.word(place))
        && !words.isGlued(place)
        && next.chars().anyMatch(Character::isDigit);
  }

  private static void check(int place, Words words, RemarkSink remarks) {
    int end = endOfRun(place + 2, words);
    String variant = words.printed(place + 2, end);
    Pattern form = words.word(place).equals("p") ? PROTEIN : DNA;
    if (!form.matcher(variant).matches()) {
      say(place, end, words, remarks);
    } else if (isSpaced(end, words) || isSplit(place, end, words)) {
      say(place, end + 1, words, remarks);
    }
  }

  /** {@code c.1799 T > A}. */
  private static boolean isSpaced(int end, Words words) {
    return words.near(end - 1, 1).matches("[acgt]") && words.near(end - 1, 2).equals(">");
  }

  /** {@code p.Val600 Glu}. */
  private static boolean isSplit(int place, int end, Words words) {
    String next = words.near(end - 1, 1);
    return words.word(place).equals("p")
        && AMINO_ACIDS.contains(next)
        && Character.isDigit(words.word(end - 1).charAt(words.word(end - 1).length() - 1));
  }

  /** Behind the last word that is stuck to the ones before; closing marks are left out. */
  static int endOfRun(int from, Words words) {
    int end = from + 1;
    int open = words.word(from).equals("(") ? 1 : 0;
    while (end < words.passage(from).end() && words.isGlued(end)) {
      String word = words.word(end);
      boolean closes = word.length() == 1 && ENDS.contains(word);
      if (closes && !(word.equals(")") && open > 0)) {
        break;
      }
      if (word.equals(".") && !isInside(end, words)) {
        break;
      }
      open += word.equals("(") ? 1 : 0;
      end++;
    }
    return end;
  }

  private static boolean isInside(int stop, Words words) {
    return !words.near(stop, 1).isEmpty() && words.isGlued(stop + 1);
  }

  private static void say(int from, int to, Words words, RemarkSink remarks) {
    remarks
        .at(words.span(from, to))
        .with("variant", words.printed(from, to))
        .fix(Fix.advice("Write it as HGVS does: c.1799T>A, c.76_78del, p.(Val600Glu)."))
        .say();
  }
}
