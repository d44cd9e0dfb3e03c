package io.casebound.benchmarks.worst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorstInputTest {
  @Test
  void isRefusedInOneSentenceWithin512Megabytes(@TempDir Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    for (WorstInput input : WorstInput.values()) {
      files.add(Files.write(folder.resolve(input.fileName()), input.bytes()));
    }

    Answer answer = Answer.of(folder, files);

    assertThat(answer.lines())
        .allSatisfy(line -> assertThat(line).endsWith(".").doesNotContain("Exception"));
    assertThat(answer.refusesAll(files)).as(String.join("\n", answer.lines())).isTrue();
  }
}
