package io.casebound.benchmarks.sentences;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import io.casebound.benchmarks.sentences.ExampleReport.Line;
import io.casebound.benchmarks.sentences.ExampleReport.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the invented sentences. A file has a report after {@code ## field; subject}; a sentence is
 * a line of place, labels with commas ({@code -} for none) and text, with tabs between them. Where
 * a file was written for a few labels, {@code #labels} names them.
 */
final class ExampleReports {
  private static final ImmutableList<String> FILES =
      ImmutableList.of(
          "skin-eyes-mouth",
          "operations",
          "nerves-mind-children",
          "inner-medicine",
          "contrasts-of-the-course",
          "contrasts-of-the-discussion",
          "contrasts-of-history-and-treatment",
          "abstracts",
          "abstracts-plain");

  private static final String LABELS = "#labels ";
  private static final String REPORT = "##";
  private static final Splitter TAB = Splitter.on('\t');
  private static final Splitter COMMA = Splitter.on(',');
  private static final Splitter SPACE = Splitter.on(' ');

  private final String file;
  private final List<ExampleReport> reports = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private ImmutableSet<String> known = ImmutableSet.of();

  private ExampleReports(String file) {
    this.file = file;
  }

  /** All of them, in the order of their files. */
  static ImmutableList<ExampleReport> all() throws IOException {
    ImmutableList.Builder<ExampleReport> all = ImmutableList.builder();
    for (String file : FILES) {
      all.addAll(new ExampleReports(file).read());
    }
    return all.build();
  }

  private List<ExampleReport> read() throws IOException {
    for (String line :
        Resources.readLines(
            requireNonNull(ExampleReports.class.getResource(file + ".tsv"), file),
            StandardCharsets.UTF_8)) {
      if (line.startsWith(LABELS)) {
        known = ImmutableSet.copyOf(SPACE.split(line.substring(LABELS.length())));
      } else if (line.startsWith(REPORT)) {
        close();
      } else if (!line.startsWith("#")) {
        lines.add(line(line));
      }
    }
    close();
    return reports;
  }

  private Line line(String line) {
    List<String> cells = TAB.splitToList(line);
    if (cells.size() != 3) {
      throw new IllegalStateException(file + ".tsv: a line without three cells: " + line);
    }
    Place place =
        Place.of(cells.get(0))
            .orElseThrow(() -> new IllegalStateException(file + ".tsv: no place: " + line));
    ImmutableSet<String> labels =
        cells.get(1).equals("-")
            ? ImmutableSet.of()
            : ImmutableSet.copyOf(COMMA.split(cells.get(1)));
    return new Line(place, labels, cells.get(2));
  }

  private void close() {
    if (!lines.isEmpty()) {
      reports.add(
          new ExampleReport(file + " " + (reports.size() + 1), known, ImmutableList.copyOf(lines)));
      lines.clear();
    }
  }
}
