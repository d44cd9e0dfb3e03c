package io.casebound.terminology;

import com.google.common.collect.ImmutableList;
import io.casebound.terminology.csv.CsvRow;
import io.casebound.terminology.index.NameIndex;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Finds terms that two rows share, as the recogniser compares them: twice in one concept is once
 * too often; in two concepts, each must be marked as ambiguous.
 */
final class SharedTerms {
  private SharedTerms() {}

  static ImmutableList<Flaw> flaws(ImmutableList<CsvRow> terms) {
    NameIndex index =
        NameIndex.of(terms.stream().map(row -> row.get("term")).collect(Collectors.toList()));
    ImmutableList.Builder<Flaw> flaws = ImmutableList.builder();
    for (CsvRow row : terms) {
      for (int other : index.exact(row.get("term")).asList()) {
        CsvRow first = terms.get(other);
        if (first.line() < row.line()) {
          flaw(first, row, flaws);
        }
      }
    }
    return flaws.build();
  }

  private static void flaw(CsvRow first, CsvRow row, ImmutableList.Builder<Flaw> flaws) {
    boolean marked = first.get("ambiguous").equals("yes") && row.get("ambiguous").equals("yes");
    if (first.get("concept").equals(row.get("concept"))) {
      if (first.get("term").equals(row.get("term"))) {
        flaws.add(flaw(row, "duplicate term, already on line " + first.line()));
      }
    } else if (!marked) {
      flaws.add(
          flaw(
              row,
              String.format(
                  Locale.ROOT,
                  "\"%s\" also names \"%s\" on line %d, and is not marked as ambiguous in both",
                  row.get("term"),
                  first.get("concept"),
                  first.line())));
    }
  }

  private static Flaw flaw(CsvRow row, String message) {
    return new Flaw(row.file(), row.line(), row.column("term"), message);
  }
}
