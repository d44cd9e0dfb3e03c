package io.casebound.benchmarks.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SentenceSampleTest {
  @TempDir private Path folder;

  private Path file(String name, int sentences) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      text.append("The radiograph showed fracture number ")
          .append(i)
          .append(" of the left tibia.\n");
    }
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void drawsTheSameSentencesEveryTime() throws IOException {
    List<Path> reports = List.of(file("a.txt", 400));
    assertThat(SentenceSample.draw(reports, List.of(), "seed"))
        .isEqualTo(SentenceSample.draw(reports, List.of(), "seed"))
        .isNotEqualTo(SentenceSample.draw(reports, List.of(), "another"))
        .doesNotHaveDuplicates();
  }

  @Test
  void drawsBoneImagingAloneFromBodies() throws IOException {
    Path body =
        Files.writeString(
            folder.resolve("b.txt"),
            "The patient was discharged home on the tenth day.\n"
                + "The radiograph showed a fracture of the distal femur.");
    assertThat(SentenceSample.draw(List.of(), List.of(body), "seed"))
        .extracting(Sentence::passage)
        .containsExactly(1);
  }
}
