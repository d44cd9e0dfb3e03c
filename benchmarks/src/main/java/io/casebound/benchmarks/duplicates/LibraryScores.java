package io.casebound.benchmarks.duplicates;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casebound.benchmarks.Confusion;
import io.casebound.benchmarks.Figures;
import io.casebound.benchmarks.TextTable;
import io.casebound.citations.duplicate.Duplicates;
import io.casebound.model.reference.RecordField;
import java.io.PrintStream;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts what was found in labelled libraries. */
final class LibraryScores {
  private final Optional<PrintStream> wrong;
  private final TextTable table =
      new TextTable("library", "records", "duplicates", "precision", "recall", "F1");
  private final Confusion pooled = new Confusion();

  /**
   * @param wrong where what is wrong is printed
   */
  LibraryScores(Optional<PrintStream> wrong) {
    this.wrong = wrong;
  }

  void add(String name, ImmutableList<LabelledRecord> records) {
    Duplicates found =
        Duplicates.among(records.stream().map(LabelledRecord::record).collect(toImmutableList()));
    int[] firsts = GoldGroups.firsts(records);
    Confusion counted = new Confusion();
    for (int i = 0; i < firsts.length; i++) {
      boolean isDuplicate = firsts[i] != i;
      counted.add(isDuplicate, found.has(i));
      pooled.add(isDuplicate, found.has(i));
      if (isDuplicate != found.has(i)) {
        show(records, i, isDuplicate);
      }
    }
    table.row(
        name,
        records.size(),
        counted.expected(),
        counted.precision(),
        counted.recall(),
        counted.f1());
  }

  private void show(ImmutableList<LabelledRecord> records, int place, boolean isDuplicate) {
    wrong.ifPresent(
        out -> {
          out.println(isDuplicate ? "missed:" : "accused:");
          String head = head(records.get(place).title());
          for (int i = 0; i < records.size(); i++) {
            if (records.get(i).title().startsWith(head)) {
              out.println((i == place ? "  > " : "    ") + line(records.get(i)));
            }
          }
        });
  }

  private static String head(String title) {
    return title.substring(0, Math.min(12, title.length()));
  }

  private static String line(LabelledRecord labelled) {
    String authors =
        labelled.record().authors().stream()
            .limit(2)
            .map(name -> name.family().value())
            .collect(Collectors.joining(", "));
    return (labelled.isMarked() ? "marked " : "")
        + authors
        + " | "
        + Stream.of(
                RecordField.TITLE,
                RecordField.CONTAINER_TITLE,
                RecordField.YEAR,
                RecordField.VOLUME,
                RecordField.ISSUE,
                RecordField.PAGE,
                RecordField.DOI,
                RecordField.PMID)
            .map(labelled.record()::text)
            .collect(Collectors.joining(" | "));
  }

  void print(PrintStream out) {
    table.print(out);
    new Figures(out).figure("F1 of all records", pooled.f1());
  }
}
