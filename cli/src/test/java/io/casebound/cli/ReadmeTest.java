package io.casebound.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README says is true. */
class ReadmeTest {
  private static final Path ROOT = SourceTree.projectRoot();
  private static final Pattern CLASS_NAME = Pattern.compile("public class (\\w+)");

  @TempDir Path folder;

  @Test
  void beginsWithTheTwoCommands() throws IOException {
    assertThat(blocks("sh").get(0))
        .isEqualTo("./casebound check examples/imt-proximal-tibia/manuscript.md\nmvn verify\n");
    assertThat(Files.readString(ROOT.resolve("README.md"))).startsWith("# Casebound\n\n```sh\n");
  }

  @Test
  void showsWhatTheCommandPrints() throws Exception {
    String review = run(command("check examples/imt-proximal-tibia/manuscript.md")).out();
    for (String block : blocks("text")) {
      for (String part : Splitter.on("\n\n").split(block.strip())) {
        assertThat(review).contains(part);
      }
    }
  }

  @Test
  void everyCommandRuns() throws Exception {
    List<String> lines =
        blocks("sh").stream()
            .flatMap(String::lines)
            .filter(line -> line.startsWith("./casebound "))
            .toList();
    assertThat(lines).hasSizeGreaterThan(5);
    for (String line : lines) {
      Outcome outcome = run(command(line.substring("./casebound ".length())));
      assertThat(outcome.status()).as(line).isLessThanOrEqualTo(1);
      assertThat(outcome.out()).as(line).isNotBlank();
      assertThat(outcome.err()).as(line).isEmpty();
    }
  }

  @Test
  void theProgramCompilesAndRuns() throws Exception {
    String program = blocks("java").get(0);
    String name = CLASS_NAME.matcher(program).results().findFirst().orElseThrow().group(1);
    Path file = Files.writeString(folder.resolve(name + ".java"), program);
    StringWriter messages = new StringWriter();
    boolean compiled =
        ToolProvider.getSystemJavaCompiler()
            .getTask(
                messages,
                null,
                null,
                List.of("-proc:none", "-cp", classPath(), "-d", folder.toString()),
                null,
                ToolProvider.getSystemJavaCompiler()
                    .getStandardFileManager(null, null, StandardCharsets.UTF_8)
                    .getJavaFileObjects(file.toFile()))
            .call();
    assertThat(compiled).as(messages.toString()).isTrue();
    String path = classPath() + System.getProperty("path.separator") + folder;
    Outcome outcome = run(java("-cp", path, name));
    assertThat(outcome.out()).contains("Figure 2", "Missing: ");
    assertThat(outcome.err()).isEmpty();
  }

  /** What a process gave. */
  private record Outcome(int status, String out, String err) {}

  private static ImmutableList<String> command(String arguments) {
    ImmutableList.Builder<String> command = ImmutableList.builder();
    command.addAll(java("-XX:TieredStopAtLevel=1", "-cp", classPath(), Main.class.getName()));
    return command.addAll(Splitter.on(' ').split(arguments)).build();
  }

  private static ImmutableList<String> java(String... arguments) {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return ImmutableList.<String>builder().add(java.toString()).add(arguments).build();
  }

  private static String classPath() {
    return System.getProperty("java.class.path");
  }

  private static Outcome run(ImmutableList<String> command) throws Exception {
    Process process = new ProcessBuilder(command).directory(ROOT.toFile()).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Outcome(process.waitFor(), out, err);
  }

  /** The fenced blocks of that language, in order. */
  private static ImmutableList<String> blocks(String language) throws IOException {
    Pattern fence =
        Pattern.compile("^```" + language + "\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    return fence
        .matcher(Files.readString(ROOT.resolve("README.md")))
        .results()
        .map(block -> block.group(1))
        .collect(ImmutableList.toImmutableList());
  }
}
