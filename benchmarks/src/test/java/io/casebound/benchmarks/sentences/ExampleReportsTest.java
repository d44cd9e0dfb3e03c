package io.casebound.benchmarks.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ExampleReportsTest {
  private static final Pattern LABEL = Pattern.compile("[a-z]+(?:-[a-z]+)*");

  @Test
  void everyReportHasSentencesWithLabels() throws IOException {
    ImmutableList<ExampleReport> reports = ExampleReports.all();
    assertThat(reports).hasSizeGreaterThan(1000);
    for (ExampleReport report : reports) {
      assertThat(report.lines()).as(report.name()).isNotEmpty();
      report.lines().forEach(line -> assertThat(line.labels()).allMatch(LABEL.asMatchPredicate()));
    }
  }

  @Test
  void sentencesAreReadAsTheyWereWritten() throws IOException {
    ImmutableList<ExampleReport> some = ExampleReports.all().subList(0, 40);
    int lines = some.stream().mapToInt(report -> report.lines().size()).sum();
    assertThat(LabelledSentence.of(some)).hasSizeGreaterThan(lines * 95 / 100);
  }
}
