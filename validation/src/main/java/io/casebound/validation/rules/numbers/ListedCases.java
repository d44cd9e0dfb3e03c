package io.casebound.validation.rules.numbers;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.Table;
import io.casebound.model.TableCell;
import io.casebound.model.TableRow;
import io.casebound.validation.rules.WordFile;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Counts the cases of a table that lists one in each row. */
final class ListedCases {
  private static final int FEWEST = 4;

  /** What a row tells of a case: who published it and when, the age and sex of its patient. */
  private static final Pattern CASE =
      Pattern.compile(
          "\\b(?:19|20)\\d\\d[a-z]?\\b|\\bet al\\b|\\b(?:present|our|this|current) (?:case|patient|study|report)"
              + "|\\b\\d{1,3} ?[ymd]? ?/ ?[mf]\\b|\\b[mf] ?/ ?\\d{1,3}\\b|^(?:case|patient)? ?(?:no\\.? ?)?\\d{1,3}(?= \\|)");

  /** Columns that only a table of cases has. */
  private static final Pattern HEAD = Pattern.compile("\\b(?:age|sex|gender|case|patient)\\b");

  /** What tells that a row may stand for several cases, or for none. */
  private static final ImmutableSet<String> SEVERAL =
      WordFile.words(ListedCases.class, "several-cases.txt");

  /** How a row opens that sums up the others. */
  private static final Pattern SUMMARY = Pattern.compile("^(?:total|mean|median|range|summary)\\b");

  private static final Pattern SEVERAL_NUMBERS =
      Pattern.compile("\\d+ ?(?:cases|patients)|\\b\\d{1,2}, ?\\d{1,2}, ?\\d{1,2}\\b");

  private ListedCases() {}

  /** How many there are; empty where a row may be no case or more than one. */
  static OptionalInt count(Table table) {
    ImmutableList<TableRow> rows = table.rows();
    int first = firstBelowHead(rows);
    if (first == 0 || rows.size() - first < FEWEST) {
      return OptionalInt.empty();
    }
    String head =
        rows.subList(0, first).stream().map(ListedCases::text).collect(Collectors.joining(" "));
    List<TableRow> cases = rows.subList(first, rows.size());
    boolean listed =
        HEAD.matcher(head).find()
            && !tellsOfSeveral(head)
            && cases.stream().allMatch(ListedCases::isCase);
    return listed ? OptionalInt.of(cases.size()) : OptionalInt.empty();
  }

  private static int firstBelowHead(List<TableRow> rows) {
    return IntStream.range(0, rows.size())
        .filter(row -> !isHead(rows.get(row), row))
        .findFirst()
        .orElse(rows.size());
  }

  /** In plain text and in a table without marks the first row is the head. */
  private static boolean isHead(TableRow row, int index) {
    return index == 0 || row.head() || row.cells().stream().allMatch(TableCell::header);
  }

  private static boolean isCase(TableRow row) {
    String text = text(row);
    return CASE.matcher(text).find() && !SUMMARY.matcher(text).find() && !tellsOfSeveral(text);
  }

  private static boolean tellsOfSeveral(String row) {
    return SEVERAL.stream().anyMatch(row::contains) || SEVERAL_NUMBERS.matcher(row).find();
  }

  private static String text(TableRow row) {
    return row.cells().stream()
        .map(cell -> cell.content().text().value().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" | "));
  }
}
