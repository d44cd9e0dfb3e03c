package io.casebound.validation.rules.numbers;

import static io.casebound.model.remark.Severity.WARNING;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.Table;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Numerals;
import io.casebound.validation.rules.WordFile;
import io.casebound.validation.rules.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** A laboratory value in a sentence that refers to a table must stand in its row there. */
@RuleInfo(
    id = "LABORATORY-DISAGREES",
    severity = WARNING,
    tags = {"consistency", "figures"},
    summary = "The text gives {value} for the {measured}, {table} another number")
final class LaboratoryDisagrees implements Rule<ReviewContext> {
  /** Words that may stand between a name and its number. */
  private static final ImmutableSet<String> BETWEEN =
      WordFile.words(LaboratoryDisagrees.class, "between-words.txt");

  /** Words that tell of another fluid, time or number. */
  private static final ImmutableSet<String> OTHERS =
      WordFile.words(LaboratoryDisagrees.class, "other-laboratory-words.txt");

  private static final Splitter PARTS =
      Splitter.on(CharMatcher.forPredicate(each -> !Character.isLetterOrDigit(each)));
  private static final int MOST_BETWEEN = 7;

  /** How far behind a number its unit may name moles: {@code × 10 ^ 3 µmol}. */
  private static final int UNIT = 3;

  /** Whether the words of a text tell of another fluid, time or number. */
  static boolean isOther(String text) {
    return PARTS.splitToStream(text.toLowerCase(Locale.ROOT)).anyMatch(OTHERS::contains);
  }

  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Words words = Words.of(review);
    if (words.contains("table")) {
      review.manuscript().tables().forEach(table -> check(table, words, remarks));
    }
  }

  private static void check(Table table, Words words, RemarkSink remarks) {
    LaboratoryTable values = new LaboratoryTable(table);
    if (!values.isEmpty() && !table.label().isEmpty()) {
      words
          .places("table")
          .filter(place -> words.passage(place).isBody())
          .filter(place -> words.near(place, 1).equals(table.label().toLowerCase(Locale.ROOT)))
          .filter(place -> !words.near(place, 2).equals(","))
          .forEach(place -> checkSentence(place, table, values, words, remarks));
    }
  }

  private static void checkSentence(
      int mention, Table table, LaboratoryTable values, Words words, RemarkSink remarks) {
    int first = words.sentenceStart(mention);
    int end = words.sentenceEnd(mention);
    if (words.in(first, end).noneMatch(OTHERS::contains)) {
      int place = first;
      while (place < end) {
        place += check(place, end, table, values, words, remarks);
      }
    }
  }

  /** Checks what is named at a place; how many words to go on. */
  private static int check(
      int place, int end, Table table, LaboratoryTable values, Words words, RemarkSink remarks) {
    for (LaboratoryName name : LaboratoryName.from(words.word(place))) {
      int length = name.lengthAt(place, words);
      if (length > 0) {
        number(place + length, end, words)
            .filter(number -> disagrees(name.measured(), number, values, words))
            .ifPresent(number -> say(name.measured(), number, table, words, remarks));
        return length;
      }
    }
    return 1;
  }

  /** The number behind a name, which belongs to no citation, range or power. */
  private static Optional<Integer> number(int from, int end, Words words) {
    int number = from;
    while (number < Math.min(end, from + MOST_BETWEEN) && BETWEEN.contains(words.word(number))) {
      number++;
    }
    String next = words.near(number, 1);
    boolean alone =
        number < end
            && Numerals.isInDigits(words.word(number))
            && !words.near(number, -1).equals("/")
            && !(next.length() == 1 && "]-–~".contains(next))
            && !next.equals("to");
    return alone ? Optional.of(number) : Optional.empty();
  }

  private static boolean disagrees(
      String measured, int number, LaboratoryTable values, Words words) {
    String word = words.word(number);
    boolean molar =
        IntStream.rangeClosed(1, UNIT)
            .anyMatch(distance -> words.near(number, distance).contains("mol"));
    double step = Math.pow(10, -Numerals.decimals(word));
    return Numerals.value(word).stream()
        .anyMatch(value -> values.lacks(measured, value, step, molar));
  }

  private static void say(
      String measured, int number, Table table, Words words, RemarkSink remarks) {
    remarks
        .at(words.span(number))
        .with("value", words.printed(number))
        .with("measured", measured)
        .with("table", "Table " + table.label())
        .fix(Fix.advice("Check the value, and write the same in both places."))
        .say();
  }
}
