package io.casebound.manuscripts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.casebound.manuscripts.markdown.MarkdownReader;
import io.casebound.manuscripts.text.TextReader;
import io.casebound.model.Source;
import io.casebound.model.io.UnreadableInputException;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Text that was made to be slow or to nest without end is read, or refused with one sentence. The
 * time allowed is long, so that a busy machine does not fail the test; what is not linear takes
 * minutes.
 */
class HostileProseTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int MANY = 50_000;

  static Stream<Arguments> texts() {
    String opening = "Title\n\nIntroduction\n\n";
    return Stream.of(
        Arguments.of("one long line", opening + "word ".repeat(MANY)),
        Arguments.of("one long word", opening + "a".repeat(1 << 20)),
        Arguments.of("citations in one line", opening + "😀 [1], figure 1 ".repeat(20_000)),
        Arguments.of("a bracket that never ends", opening + "[1," + "1,".repeat(MANY)),
        Arguments.of("stars", opening + "*a ".repeat(MANY)),
        Arguments.of("headings", "Case presentation\n\n".repeat(30_000)),
        Arguments.of("short lines", "a b\n".repeat(MANY)),
        Arguments.of("broken words", "a-\n".repeat(MANY)),
        Arguments.of("open sentences", unlike("some words %d without end\n\n", 20_000)),
        Arguments.of("captions", unlike("Figure %d: words\n\n", 10_000)),
        Arguments.of("rows", "Table 1: x\n\n" + "a\tb\tc\n".repeat(20_000)),
        Arguments.of("names", "Title\n\n" + "Ann Able, ".repeat(50_000)),
        Arguments.of("half an address", "Title\n\n" + "a.".repeat(MANY) + "@"),
        Arguments.of("spaces", opening + " ".repeat(1 << 20) + "x"),
        Arguments.of(
            "references", "Title\n\nReferences\n\n" + unlike("%d. Able A. Knees.\n", 20_000)));
  }

  static Stream<Arguments> markdown() {
    return Stream.of(
        Arguments.of("quotations", ">".repeat(1 << 20) + " a"),
        Arguments.of("lists", nested("- a", 1_400)),
        Arguments.of("emphasis", "*a ".repeat(20_000) + "x" + " b*".repeat(20_000)),
        Arguments.of("stars", "*".repeat(MANY) + "a" + "*".repeat(MANY)),
        Arguments.of("brackets", "[".repeat(MANY)),
        Arguments.of("links", "[a](".repeat(MANY)),
        Arguments.of("images", "![".repeat(20_000) + "a" + "](b)".repeat(20_000)),
        Arguments.of("raised", "<sup>".repeat(20_000) + "1"),
        Arguments.of("headings", "# Case\n".repeat(30_000)),
        Arguments.of("rows", "|a|b|\n|-|-|\n" + "|1|2|\n".repeat(20_000)),
        Arguments.of("one long line", "# T\n\n" + "word – [1] figure 1 ".repeat(20_000)),
        Arguments.of("YAML that nests", "---\na: " + "[".repeat(50_000) + "\n---\nx"),
        Arguments.of("YAML that grows", "---\na: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n---\nx"),
        Arguments.of("YAML without end", "---\n" + unlike("k%d: v\n", 60_000) + "---\nx"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void readsHostileText(String name, String text) {
    assertReadOrRefused(new TextReader(), text);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("markdown")
  void readsHostileMarkdown(String name, String text) {
    assertReadOrRefused(new MarkdownReader(), text);
  }

  private static void assertReadOrRefused(ManuscriptReader reader, String text) {
    Source source = Source.of("hostile", text);
    assertTimeoutPreemptively(
        PATIENCE,
        () -> {
          try {
            assertThat(reader.read(source).source()).isSameAs(source);
          } catch (UnreadableInputException e) {
            assertThat(e.getMessage()).startsWith("hostile").endsWith(".").doesNotContain("\n");
          } catch (IOException e) {
            throw new AssertionError("an error without a sentence", e);
          }
        });
  }

  private static String unlike(String line, int times) {
    StringBuilder text = new StringBuilder();
    IntStream.rangeClosed(1, times)
        .forEach(i -> text.append(line.replace("%d", String.valueOf(i))));
    return text.toString();
  }

  private static String nested(String item, int depth) {
    StringBuilder text = new StringBuilder();
    IntStream.range(0, depth).forEach(i -> text.append("  ".repeat(i)).append(item).append('\n'));
    return text.toString();
  }
}
