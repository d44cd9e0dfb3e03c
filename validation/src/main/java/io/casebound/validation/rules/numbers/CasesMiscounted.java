package io.casebound.validation.rules.numbers;

import static io.casebound.model.remark.Severity.WARNING;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.ManuscriptFormat;
import io.casebound.model.Paragraph;
import io.casebound.model.Table;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Passage;
import io.casebound.validation.rules.WordFile;
import io.casebound.validation.rules.Words;
import io.casebound.validation.text.Sentence.Zone;
import java.util.Locale;

/**
 * A caption, or a sentence that names the table, must say as many cases as the table lists. One
 * more or less is let be: it may count the report's own. Plain text is let be: there nothing tells
 * for sure where a row ends.
 */
@RuleInfo(
    id = "CASES-MISCOUNTED",
    severity = WARNING,
    tags = {"consistency", "figures"},
    summary = "This counts {claim}, but {table} lists {listed}")
final class CasesMiscounted implements Rule<ReviewContext> {
  /** Words of which a sentence needs one to tell of all cases of a table. */
  private static final ImmutableSet<String> ALL =
      WordFile.words(CasesMiscounted.class, "all-cases-words.txt");

  /** Words with which it tells of some of them, or of more than the table can hold. */
  private static final ImmutableSet<String> SOME =
      WordFile.words(CasesMiscounted.class, "some-cases-words.txt");

  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    ImmutableList<Table> tables =
        review.manuscript().tables().collect(ImmutableList.toImmutableList());
    if (tables.isEmpty() || review.manuscript().format() == ManuscriptFormat.TEXT) {
      return;
    }
    Words words = Words.of(review);
    for (Table table : tables) {
      ListedCases.count(table).ifPresent(listed -> check(table, listed, words, remarks));
    }
  }

  private static void check(Table table, int listed, Words words, RemarkSink remarks) {
    for (Paragraph caption : table.caption()) {
      for (Passage passage : words.passages()) {
        if (passage.text().equals(caption.text())) {
          check(passage.first(), passage.end(), "the table", listed, words, remarks);
        }
      }
    }
    if (!table.label().isEmpty()) {
      words
          .places("table")
          .filter(place -> words.passage(place).zone() == Zone.BODY)
          .filter(place -> words.near(place, 1).equals(table.label().toLowerCase(Locale.ROOT)))
          .forEach(place -> checkSentence(place, table, listed, words, remarks));
    }
  }

  private static void checkSentence(
      int table, Table listing, int listed, Words words, RemarkSink remarks) {
    int first = words.sentenceStart(table);
    int end = words.sentenceEnd(table);
    if (words.in(first, end).anyMatch(ALL::contains)) {
      check(first, end, "Table " + listing.label(), listed, words, remarks);
    }
  }

  private static void check(
      int first, int end, String table, int listed, Words words, RemarkSink remarks) {
    if (words.in(first, end).anyMatch(SOME::contains)) {
      return;
    }
    ImmutableList<CaseCount> counts = CaseCount.in(first, end, words);
    if (!counts.isEmpty() && counts.stream().allMatch(count -> count.differsFrom(listed))) {
      CaseCount claim = counts.get(0);
      remarks
          .at(words.span(claim.from(), claim.to()))
          .with("claim", words.printed(claim.from(), claim.to()))
          .with("table", table)
          .with("listed", String.valueOf(listed))
          .fix(Fix.advice("Count again, and write the same in both places."))
          .say();
    }
  }
}
