package io.casebound.manuscripts.text;

import com.google.common.collect.ImmutableList;
import io.casebound.manuscripts.prose.MarkedText;
import io.casebound.manuscripts.prose.TextLine;
import io.casebound.model.SourceText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that stand in columns, as the rows of a table do. */
final class Columns {
  private static final Pattern BETWEEN =
      Pattern.compile("\\s{0,200}\\t\\s{0,200}|(?<=\\S) {3,200}");

  private Columns() {}

  static boolean isRow(TextLine line) {
    return BETWEEN.matcher(line.text().strip()).find();
  }

  static ImmutableList<MarkedText> cells(TextLine line) {
    SourceText row = line.text().strip();
    ImmutableList.Builder<MarkedText> cells = ImmutableList.builder();
    Matcher between = BETWEEN.matcher(row);
    int from = 0;
    while (between.find()) {
      cells.add(MarkedText.of(row.slice(from, between.start())));
      from = between.end();
    }
    return cells.add(MarkedText.of(row.slice(from, row.length()))).build();
  }
}
