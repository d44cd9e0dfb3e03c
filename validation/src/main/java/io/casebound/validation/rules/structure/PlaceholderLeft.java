package io.casebound.validation.rules.structure;

import static io.casebound.model.remark.Severity.ERROR;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.Figure;
import io.casebound.model.Table;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Passage;
import io.casebound.validation.rules.WordFile;
import io.casebound.validation.rules.Words;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What stood for words to come must have become words. */
@RuleInfo(
    id = "PLACEHOLDER-LEFT",
    severity = ERROR,
    tags = {"structure"},
    summary = "\"{words}\" stands for something that was still to be written")
final class PlaceholderLeft implements Rule<ReviewContext> {
  /** Phrases, word by word, marks included; those in capitals must be printed so. */
  private static final ImmutableList<ImmutableList<String>> PHRASES =
      WordFile.lines(PlaceholderLeft.class, "placeholders.txt").stream()
          .map(line -> ImmutableList.copyOf(Splitter.on(' ').split(line)))
          .collect(ImmutableList.toImmutableList());

  private static final ImmutableSet<String> FLOATS =
      ImmutableSet.of("figure", "fig", "table", "reference", "ref");
  private static final ImmutableSet<String> UNITS =
      ImmutableSet.of(
          "mg", "g", "kg", "ml", "l", "mm", "cm", "%", "years", "year", "months", "weeks", "days",
          "hours", "-");

  /** Words by which three X are chromosomes. */
  private static final ImmutableSet<String> CHROMOSOMES =
      ImmutableSet.of("chromosome", "chromosomes", "karyotype", "trisomy", "triple", "syndrome");

  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Words words = Words.of(review);
    for (ImmutableList<String> phrase : PHRASES) {
      words
          .places(phrase.get(0).toLowerCase(Locale.ROOT))
          .filter(place -> stands(phrase, place, words))
          .forEach(place -> say(place, place + phrase.size(), words, remarks));
    }
    words
        .places(ImmutableList.of("xx", "xxx", "xxxx"))
        .filter(place -> isBlank(place, words))
        .forEach(place -> say(place, place + 1, words, remarks));
    if (!hasRomanLabels(review)) {
      words
          .places("x")
          .filter(place -> words.printed(place).equals("X"))
          .filter(place -> isFloatBefore(place, words))
          .forEach(place -> say(place - 1, place + 1, words, remarks));
    }
  }

  private static boolean stands(ImmutableList<String> phrase, int place, Words words) {
    for (int i = 0; i < phrase.size(); i++) {
      String expected = phrase.get(i);
      boolean same =
          i < words.passage(place).end() - place
              && (expected.equals(words.word(place + i))
                  || expected.equals(words.printed(place + i)));
      if (!same) {
        return false;
      }
    }
    return true;
  }

  /** Whether a number should stand there: {@code XX mg/dL}; 46,XX and the factor XX are none. */
  private static boolean isBlank(int place, Words words) {
    boolean capitals = words.printed(place).startsWith("XX");
    boolean beforeUnit =
        UNITS.contains(words.near(place, 1))
            && !words.near(place, -1).equals(",")
            && !words.isGlued(place);
    return capitals && (beforeUnit || isNumberLeftOpen(place, words));
  }

  /** {@code (XXX)}, {@code number XXX}, {@code no. XXX}; a karyotype of three X is none. */
  private static boolean isNumberLeftOpen(int place, Words words) {
    String before = words.near(place, -1);
    boolean opens =
        (before.equals("(") && words.near(place, 1).equals(")"))
            || before.equals("number")
            || (before.equals(".") && words.near(place, -2).equals("no"));
    return opens && words.word(place).length() > 2 && !speaksOfChromosomes(place, words);
  }

  private static boolean speaksOfChromosomes(int place, Words words) {
    Passage passage = words.passage(place);
    return IntStream.range(passage.first(), passage.end())
        .mapToObj(words::word)
        .anyMatch(CHROMOSOMES::contains);
  }

  private static boolean isFloatBefore(int place, Words words) {
    String before = words.near(place, -1);
    return FLOATS.contains(before)
        || (before.equals(".") && FLOATS.contains(words.near(place, -2)));
  }

  private static boolean hasRomanLabels(ReviewContext review) {
    return Stream.concat(
            review.manuscript().figures().map(Figure::label),
            review.manuscript().tables().map(Table::label))
        .anyMatch(label -> label.matches("[IVX]+"));
  }

  private static void say(int from, int to, Words words, RemarkSink remarks) {
    remarks
        .at(words.span(from, to))
        .with("words", words.printed(from, to))
        .fix(Fix.advice("Write what it stands for."))
        .say();
  }
}
