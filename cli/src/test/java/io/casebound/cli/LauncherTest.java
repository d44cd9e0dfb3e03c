package io.casebound.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final String BUILDING = "casebound: building (first run, takes a minute) …\n";
  private static final String REBUILDING = "casebound: building what has changed …\n";

  @TempDir Path folder;
  private SourceTree tree;

  /** What a run gave. */
  record Run(int status, String out, String err) {}

  @BeforeEach
  void makeTree() throws IOException {
    tree = SourceTree.in(folder);
  }

  @Test
  void buildsAtTheFirstRunWithOneLineSayingSo() throws Exception {
    Run run = run("check", "a b.md");
    assertThat(run.err()).isEqualTo(BUILDING);
    assertThat(run.out())
        .startsWith("java <-")
        .contains("<io.casebound.cli.Main> <check> <a b.md>");
    assertThat(run.status()).isZero();
  }

  @Test
  void putsEveryJarOnTheClassPathInOrder() throws Exception {
    assertThat(run().out())
        .containsPattern(
            "<-cp> <[^<>:]*lib/casebound-cli-[^<>:]*:[^<>:]*lib/casebound-model-[^<>:]*"
                + ":[^<>:]*lib/guava-33.jar>");
  }

  @Test
  void startsAtOnceWhenNothingChanged() throws Exception {
    run();
    Run second = run();
    assertThat(second.err()).isEmpty();
    assertThat(tree.builds()).isEqualTo(1);
  }

  @Test
  void needsNoMavenWhenNothingChanged() throws Exception {
    run();
    tree.removeTool("bin/mvn");
    assertThat(run().status()).isZero();
  }

  @Test
  void buildsAgainAfterAChangeEvenOneWithAnOldDate() throws Exception {
    run();
    tree.write("model/src/main/java/Model.java", "changed");
    Files.setLastModifiedTime(
        tree.folder().resolve("model/src/main/java/Model.java"),
        FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));
    assertThat(run().err()).isEqualTo(REBUILDING);
    assertThat(run().err()).isEmpty();
  }

  @Test
  void buildsAgainAfterAFileIsDeleted() throws Exception {
    tree.write("model/src/main/java/Other.java", "");
    run();
    Files.delete(tree.folder().resolve("model/src/main/java/Other.java"));
    assertThat(run().err()).isEqualTo(REBUILDING);
  }

  @Test
  void buildsAgainWithAnotherJava() throws Exception {
    run();
    Run other = run(Map.of("JAVA_HOME", tree.tools().resolve("../tools/jdk").toString()));
    assertThat(other.err()).isEqualTo(REBUILDING);
  }

  @Test
  void leavesChangesOfOtherModulesAlone() throws Exception {
    run();
    tree.write("examples/src/main/java/Example.java", "");
    assertThat(run().err()).isEmpty();
  }

  @Test
  void runsFromAnywhereThroughSymbolicLinks() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("a tree/casebound"));
    Path second = Files.createSymbolicLink(folder.resolve("second"), link);
    assertThat(finish(tree.start(second, Map.of())).status()).isZero();
    assertThat(tree.builds()).isEqualTo(1);
  }

  @Test
  void buildsOnceWhenStartedTwiceAtOnce() throws Exception {
    Process first = tree.start(tree.folder().resolve("casebound"), Map.of());
    Process second = tree.start(tree.folder().resolve("casebound"), Map.of());
    assertThat(finish(first).status()).isZero();
    assertThat(finish(second).status()).isZero();
    assertThat(tree.builds()).isEqualTo(1);
  }

  @Test
  void showsWhatMavenSaysOfAFailureAndBuildsAgainNextTime() throws Exception {
    tree.brokenMaven();
    Run failed = run();
    assertThat(failed.status()).isEqualTo(2);
    assertThat(failed.err())
        .contains("[ERROR] Main.java:[3,5] cannot find symbol")
        .doesNotContain("noise", "Help");
    tree.maven("3.8.7");
    assertThat(run().err()).isEqualTo(BUILDING);
  }

  @Test
  void saysWhichPackageToInstallWithoutJava() throws Exception {
    tree.removeTool("jdk/bin/java");
    Run run = run();
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .matches("casebound: there is no java on the PATH; install .*openjdk-17-jdk.*\\.\n");
  }

  @Test
  void saysWhichPackageToInstallForAnOldJava() throws Exception {
    tree.java("11.0.2");
    assertThat(run().err()).matches("casebound: .* is Java 11, which is too old; install .*\n");
    tree.java("1.8.0_402");
    assertThat(run().err()).matches("casebound: .* is Java 1.8, which is too old; install .*\n");
  }

  @Test
  void saysWhichPackageToInstallWithoutACompiler() throws Exception {
    tree.removeTool("jdk/bin/javac");
    assertThat(run().err()).matches("casebound: .* has no compiler beside it; install .*\n");
  }

  @Test
  void saysWhichPackageToInstallWithoutMaven() throws Exception {
    tree.removeTool("bin/mvn");
    assertThat(run().err())
        .isEqualTo(
            "casebound: there is no mvn on the PATH; "
                + "install the package maven, version 3.8 or newer.\n");
  }

  @Test
  void saysWhichPackageToInstallForAnOldMaven() throws Exception {
    tree.maven("3.6.3");
    assertThat(run().err())
        .isEqualTo(
            "casebound: mvn is version 3.6.3, which is too old; "
                + "install the package maven, version 3.8 or newer.\n");
  }

  @Test
  void takesNewerVersions() throws Exception {
    tree.java("25");
    tree.maven("4.0.0");
    assertThat(run().err()).isEqualTo(BUILDING);
  }

  @Test
  void saysWhereJavaHomeIsWrong() throws Exception {
    assertThat(run(Map.of("JAVA_HOME", "/nowhere")).err())
        .isEqualTo(
            "casebound: JAVA_HOME is /nowhere, where there is no bin/java; "
                + "set it to a JDK 17 or newer.\n");
  }

  private Run run(String... arguments) throws Exception {
    return run(Map.of(), arguments);
  }

  private Run run(Map<String, String> environment, String... arguments) throws Exception {
    return finish(tree.start(tree.folder().resolve("casebound"), environment, arguments));
  }

  private static Run finish(Process process) throws Exception {
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), out, err);
  }
}
