package io.casebound.manuscripts.jats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.casebound.manuscripts.Manuscripts;
import io.casebound.model.Manuscript;
import io.casebound.model.io.UnreadableInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads every article of the data folder, where there is one. */
class RealArticlesTest {
  private static List<Path> articles(String folder) throws IOException {
    Path data = Path.of(Objects.requireNonNullElse(System.getenv("CASEBOUND_DATA"), "no-data"));
    Path place = data.resolve(folder);
    assumeTrue(
        Files.isDirectory(place),
        () -> "no folder " + folder + " in the data folder: set CASEBOUND_DATA to read it");
    try (Stream<Path> files = Files.list(place)) {
      return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
  }

  @Test
  void readsEveryCaseReport() throws IOException {
    for (Path file : articles("care/reports")) {
      Manuscript manuscript = Manuscripts.read(file);

      assertThat(manuscript.title()).as(file.toString()).isPresent();
      assertThat(manuscript.body()).as(file.toString()).isNotEmpty();
      assertThat(manuscript.references()).as(file.toString()).isNotEmpty();
      assertThat(manuscript.sections().flatMap(section -> section.paragraphs()))
          .as(file.toString())
          .anyMatch(paragraph -> !paragraph.citations().isEmpty());
    }
  }

  @Test
  void readsEveryArticleOrSaysWhyNot() throws IOException {
    for (Path file : articles("manuscripts/jats")) {
      try {
        assertThat(Manuscripts.read(file).body()).as(file.toString()).isNotEmpty();
      } catch (UnreadableInputException e) {
        assertThat(e).hasMessageMatching("\\Q" + file + "\\E:\\d+:\\d+: [^\n]+\\.");
      }
    }
  }
}
