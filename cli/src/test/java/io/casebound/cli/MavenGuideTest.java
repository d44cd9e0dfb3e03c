package io.casebound.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What docs/maven.md shows is what the builds of consumers run. */
class MavenGuideTest {
  private static final Path ROOT = SourceTree.projectRoot();
  private static final Pattern BLOCK = Pattern.compile("(?s)```xml\n(.*?)```");
  private static final Pattern VERSION =
      Pattern.compile("<exec-maven-plugin.version>([^<]+)</exec-maven-plugin.version>");

  @ParameterizedTest
  @ValueSource(strings = {"passes", "fails"})
  void showsWhatIsTested(String build) throws IOException {
    String shown = first(BLOCK, "docs/maven.md");
    String project =
        read("consumers/projects/builds/" + build + "/pom.xml")
            .replace("@casebound.version@", "0.1.0-SNAPSHOT")
            .replace("@exec.version@", first(VERSION, "pom.xml"));

    for (String part : List.of(shown.split("\n\n"))) {
      assertThat(unindented(project)).contains(unindented(part));
    }
  }

  private static String first(Pattern pattern, String file) throws IOException {
    return pattern.matcher(read(file)).results().findFirst().orElseThrow().group(1);
  }

  private static String read(String file) throws IOException {
    return Files.readString(ROOT.resolve(file));
  }

  private static String unindented(String text) {
    return text.lines().map(String::strip).collect(Collectors.joining("\n")).strip();
  }
}
