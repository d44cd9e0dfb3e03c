package io.casebound.benchmarks.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PassagesTest {
  @TempDir private Path folder;

  @Test
  void readsTheOutermostParagraphsOfAbstractAndBody() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a.xml"),
            "<article><front><p>No.</p><abstract><p>One <i>two</i>.</p></abstract></front>"
                + "<body><sec><p>Three\n <list><p>four</p></list></p></sec></body></article>");
    assertThat(Passages.of(file)).containsExactly("One two.", "Three four");
  }

  @Test
  void readsTheLinesOfAText() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), " One  two.\n\nThree.");
    assertThat(Passages.of(file)).containsExactly("One two.", "", "Three.");
  }

  @Test
  void saysWhichFileIsNoXml() throws IOException {
    Path file = Files.writeString(folder.resolve("a.xml"), "<article><body>");
    assertThatThrownBy(() -> Passages.of(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("a.xml");
  }
}
