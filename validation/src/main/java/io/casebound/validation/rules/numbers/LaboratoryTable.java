package io.casebound.validation.rules.numbers;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.Table;
import io.casebound.model.TableRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The laboratory values of a table, a row for what is measured. */
final class LaboratoryTable {
  private static final Pattern NUMBER =
      Pattern.compile("\\d[\\d,]*(?: \\d{3}(?!\\d))*(?:[.·]\\d+)?");

  /**
   * How a number in one unit stands to that in another of the same kind: g/dL and g/L, 10³ and 1.
   */
  private static final double[] SCALES = {1, 10, 0.1, 1e3, 1e-3, 1e6, 1e-6};

  private static final double ROUNDING = 1e-9;

  private final Map<String, Row> rows = new HashMap<>();

  /**
   * A row.
   *
   * @param numbers all numbers in it, those with a comma read both ways
   * @param molar whether they are in moles
   */
  private record Row(ImmutableSet<Double> numbers, boolean molar) {}

  LaboratoryTable(Table table) {
    Set<String> twice = new HashSet<>();
    for (TableRow row : table.rows()) {
      String measured = row.cells().size() < 2 ? "" : measured(row);
      if (!measured.isEmpty() && rows.put(measured, read(row)) != null) {
        twice.add(measured);
      }
    }
    rows.keySet().removeAll(twice);
  }

  private static String measured(TableRow row) {
    String head = text(row, 0);
    return LaboratoryDisagrees.isOther(head) ? "" : LaboratoryName.measuredIn(head);
  }

  private static String text(TableRow row, int cell) {
    return row.cells().get(cell).content().text().value().toLowerCase(Locale.ROOT);
  }

  private static Row read(TableRow row) {
    String all =
        row.cells().stream()
            .map(cell -> cell.content().text().value().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" | "));
    ImmutableSet.Builder<Double> numbers = ImmutableSet.builder();
    NUMBER.matcher(all).results().forEach(number -> addAll(number.group(), numbers));
    return new Row(numbers.build(), all.contains("mol"));
  }

  private static void addAll(String printed, ImmutableSet.Builder<Double> numbers) {
    String number = printed.replace('·', '.');
    for (String each :
        ImmutableList.of(
            number.replace(",", "").replace(" ", ""),
            number.replace(" ", "").replace(',', '.'),
            number.replace(",", "").replaceFirst(" .*", ""))) {
      if (each.indexOf('.') == each.lastIndexOf('.') && each.length() < 15) {
        numbers.add(Double.parseDouble(each.endsWith(".") ? each + "0" : each));
      }
    }
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /**
   * Whether a row tells what is measured, and none of its numbers is the value.
   *
   * @param step what one in the last printed digit of the value is worth
   */
  boolean lacks(String measured, double value, double step, boolean molar) {
    return Optional.ofNullable(rows.get(measured))
        .filter(row -> row.numbers().size() > 0 && row.molar() == molar)
        .filter(row -> row.numbers().stream().noneMatch(each -> isSame(value, each, step)))
        .isPresent();
  }

  private static boolean isSame(double value, double other, double step) {
    for (double scale : SCALES) {
      if (Math.abs(value - other * scale) <= step / 2 + ROUNDING * value) {
        return true;
      }
    }
    return false;
  }
}
