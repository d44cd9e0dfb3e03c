package io.casebound.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordFilesTest {
  private static final Path PACKAGE = Path.of("io", "casebound", "validation", "rules");
  private static final Path RESOURCES = Path.of("src", "main", "resources").resolve(PACKAGE);
  private static final Path CLASSES = Path.of("src", "main", "java").resolve(PACKAGE);

  private static List<Path> all() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files.filter(WordFilesTest::isWordFile).map(RESOURCES::relativize).sorted().toList();
    }
  }

  private static boolean isWordFile(Path file) {
    return file.toString().endsWith(".txt") || file.toString().endsWith(".tsv");
  }

  @ParameterizedTest
  @MethodSource("all")
  void saysWhatItHoldsAndHoldsEachLineOnce(Path file) throws IOException {
    List<String> lines = Files.readAllLines(RESOURCES.resolve(file));
    assertThat(lines).first().asString().startsWith("# ");
    assertThat(lines.stream().filter(line -> !line.startsWith("#") && !line.isBlank()))
        .isNotEmpty()
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("all")
  void isReadByAClassBesideIt(Path file) throws IOException {
    String name = '"' + file.getFileName().toString() + '"';
    try (Stream<Path> classes = Files.list(CLASSES.resolve(file).getParent())) {
      assertThat(classes.filter(Files::isRegularFile))
          .anySatisfy(source -> assertThat(source).content().contains(name));
    }
  }
}
