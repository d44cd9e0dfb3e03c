package io.casebound.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeedBenchmarkTest {
  @TempDir Path folder;

  @Test
  void printsATableAndThenFigures() throws IOException {
    Files.writeString(folder.resolve("a.md"), "# A case report\n\nThe left knee hurt.\n");
    Files.writeString(folder.resolve("b.xml"), "<?xml version=\"1.0\"?><broken>");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    Main.run(
        ImmutableList.of("speed", "--folder", folder.toString(), "--seconds", "0"),
        ImmutableMap.of(),
        out,
        out);
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .startsWith("stage ")
        .contains("\nread and review ")
        .containsPattern("\ndocuments: 1\nunreadable: 1\nbytes a document: \\d+\n")
        .containsPattern("\nmilliseconds a document: \\d+\\.\\d{3}\n$");
  }
}
