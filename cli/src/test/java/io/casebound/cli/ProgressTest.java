package io.casebound.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {
  @ParameterizedTest
  @CsvSource({"true, 20, true", "true, 1, false", "false, 20, false"})
  void showsLongReadingToAPersonAlone(boolean watched, int mebibytes, boolean shown) {
    StringWriter err = new StringWriter();
    Streams streams =
        new Streams(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintWriter(err),
            false,
            watched,
            ImmutableMap.of());
    try (Progress progress = new Progress(streams)) {
      for (int i = 0; i < mebibytes; i++) {
        progress.add(1 << 20);
      }
    }
    streams.err().flush();

    assertThat(err.toString().contains("\rread 16 MiB")).isEqualTo(shown);
    assertThat(err.toString().endsWith("\r")).isEqualTo(shown);
  }
}
