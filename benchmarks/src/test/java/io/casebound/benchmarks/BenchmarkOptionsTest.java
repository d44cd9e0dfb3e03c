package io.casebound.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenchmarkOptionsTest {
  @Test
  void readsValuesAndFlags() {
    BenchmarkOptions options = parse("--seconds", "3", "--name=a=b", "--items");
    assertThat(options.number("seconds", 5)).isEqualTo(3);
    assertThat(options.text("name")).contains("a=b");
    assertThat(options.has("items")).isTrue();
    assertThat(options.text("items")).isEmpty();
    assertThat(options.number("items", 7)).isEqualTo(7);
  }

  @Test
  void takesTheDataFolderFromTheEnvironmentUnlessItIsGiven() {
    assertThat(parse().data()).contains(Path.of("/env"));
    assertThat(parse("--data", "/given").data()).contains(Path.of("/given"));
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertThatThrownBy(() -> parse("--nonesuch")).hasMessage("there is no option --nonesuch");
    assertThatThrownBy(() -> parse("3")).hasMessage("not an option: 3");
    assertThatThrownBy(() -> parse("--seconds=x").number("seconds", 1))
        .hasMessage("--seconds is no number: x");
  }

  private static BenchmarkOptions parse(String... arguments) {
    return BenchmarkOptions.parse(
        List.of(arguments),
        ImmutableSet.of("seconds", "name", "items"),
        ImmutableMap.of("CASEBOUND_DATA", "/env"));
  }
}
