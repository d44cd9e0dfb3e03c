package io.casebound.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextTableTest {
  @Test
  void alignsWordsLeftAndNumbersRight() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    new TextTable("item", "F1", "n").row("8a", 0.5, 12).row("all items", 1.0, 7).print(out);
    new Figures(out).figure("F1", 0.98765).figure("documents", 12);
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            item          F1   n
            --------------------
            8a         0.500  12
            all items  1.000   7

            F1: 0.988
            documents: 12
            """);
  }
}
