package io.casebound.benchmarks.defects;

import com.google.common.collect.ImmutableList;
import java.util.Random;
import java.util.stream.Stream;

/** Tables with a sentence that tells otherwise than they do. */
final class TableDefects {
  private static final String NUMBERS = "numbers";

  /** A table: its label, the row at its head, the rows below. */
  private static final String TABLE =
      "<table-wrap><label>Table %s</label><caption><p>What was found.</p></caption><table>"
          + "<thead>%s</thead><tbody>%s</tbody></table></table-wrap>";

  private TableDefects() {}

  static ImmutableList<DefectFamily> families() {
    return ImmutableList.of(
        DefectFamily.of(
            NUMBERS,
            "cases that are not as many as the table lists",
            TableDefects::cases,
            "CASES-MISCOUNTED"),
        DefectFamily.of(
            NUMBERS,
            "laboratory value that is not in its table",
            TableDefects::laboratory,
            "LABORATORY-DISAGREES"));
  }

  /** Adds a table of cases and a sentence that counts them wrongly. */
  private static Stream<Defect> cases(Report report, Random chance) {
    String label = String.valueOf(report.manuscript().tables().count() + 1);
    int rows = 4 + chance.nextInt(9);
    String claim =
        Insertions.pick(
            chance,
            " Table " + label + " lists " + (2 * rows) + " published cases.",
            " We found " + (rows + 3) + " cases in the literature (Table " + label + ").",
            " So far, " + (rows + 5) + " cases have been reported (Table " + label + ").");
    return withTable(report, claim, table(label, rows));
  }

  private static Stream<Defect> withTable(Report report, String claim, String table) {
    return report.body().stream()
        .filter(text -> text.length() > 200)
        .flatMap(
            text ->
                report.element("p", text.span().start()).stream()
                    .map(
                        paragraph ->
                            Defect.of(
                                claim,
                                Edit.insert(text.span().end(), claim),
                                Edit.insert(paragraph.end(), table))));
  }

  /** Adds a table of laboratory values and a sentence that gives one of them wrongly. */
  private static Stream<Defect> laboratory(Report report, Random chance) {
    String label = String.valueOf(report.manuscript().tables().count() + 1);
    int value = 6 + chance.nextInt(7);
    String claim =
        Insertions.pick(
            chance,
            " Laboratory tests (Table " + label + ") showed a hemoglobin of " + value + ".4 g/dL.",
            " Table " + label + " shows creatinine, " + value + ".4 mg/dL, and CRP, 88 mg/L.",
            " The white blood cell count was " + value + ".4 × 109/L (Table " + label + ").");
    String table =
        TABLE.formatted(
            label,
            "<tr><th>Test</th><th>Day 1</th><th>Day 3</th></tr>",
            "<tr><td>Hemoglobin (g/dL)</td><td>13.8</td><td>13.6</td></tr>"
                + "<tr><td>Creatinine (mg/dL)</td><td>1.1</td><td>0.9</td></tr>"
                + "<tr><td>White blood cells (109/L)</td><td>17.1</td><td>13.9</td></tr>"
                + "<tr><td>CRP (mg/L)</td><td>88</td><td>31</td></tr>");
    return withTable(report, claim, table);
  }

  private static String table(String label, int rows) {
    StringBuilder cases = new StringBuilder();
    for (int row = 0; row < rows; row++) {
      cases.append("<tr><td>Author, %d</td><td>%d/F</td></tr>".formatted(1990 + row, 30 + row));
    }
    return TABLE.formatted(label, "<tr><th>Author, year</th><th>Age/sex</th></tr>", cases);
  }
}
