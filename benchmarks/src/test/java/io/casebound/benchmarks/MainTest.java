package io.casebound.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MainTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void listsEveryBenchmark() throws IOException {
    assertThat(run("--help")).isEqualTo(Main.DONE);
    assertThat(text(out))
        .contains(Benchmarks.all().stream().map(benchmark -> benchmark.name() + ": ").toList());
  }

  @Test
  void namesAreDistinctAndHoldNoColon() {
    assertThat(Benchmarks.all()).extracting(Benchmark::name).doesNotHaveDuplicates();
    assertThat(Benchmarks.all()).extracting(Benchmark::name).allMatch(n -> n.matches("[a-z-]+"));
  }

  @Test
  void refusesAnUnknownName() throws IOException {
    assertThat(run("nonesuch")).isEqualTo(Main.USAGE);
    assertThat(text(err)).startsWith("There is no benchmark nonesuch");
  }

  @Test
  void refusesAnUnknownOption() throws IOException {
    assertThat(run("speed", "--nonesuch")).isEqualTo(Main.USAGE);
    assertThat(text(err)).contains("there is no option --nonesuch");
  }

  @Test
  void skipsWithoutDataAndSaysSo() throws IOException {
    assertThat(run("speed")).isEqualTo(Main.DONE);
    assertThat(text(out)).startsWith("skipped: speed needs care/reports of the data folder");
  }

  @Test
  void skipsWhereTheDataFolderLacksThem() throws IOException {
    assertThat(run("speed", "--data", "nowhere")).isEqualTo(Main.DONE);
    assertThat(text(out)).startsWith("skipped: speed there is no care/reports in");
  }

  private int run(String... arguments) throws IOException {
    return Main.run(ImmutableList.copyOf(arguments), ImmutableMap.of(), stream(out), stream(err));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
