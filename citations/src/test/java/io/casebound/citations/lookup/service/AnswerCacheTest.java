package io.casebound.citations.lookup.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerCacheTest {
  private static final Instant NOW = FakeTime.START;
  private static final Duration AGE = Duration.ofDays(7);

  @TempDir private Path folder;

  private AnswerCache cache() throws IOException {
    return AnswerCache.in(folder.resolve("deep/answers"), AGE, 10_000);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("deep/answers"))) {
      return files.sorted().toList();
    }
  }

  @Test
  void remembersAnswersAndThatThereIsNothing() throws IOException {
    cache().put("a", Optional.of("one\ntwo\n\nthree \u00fc"), NOW);
    cache().put("b", Optional.empty(), NOW);
    assertThat(cache().get("a", NOW)).contains(Optional.of("one\ntwo\n\nthree \u00fc"));
    assertThat(cache().get("b", NOW)).contains(Optional.empty());
    assertThat(cache().get("c", NOW)).isEmpty();
  }

  @Test
  void forgetsWhatIsOldOrOfTheFuture() throws IOException {
    cache().put("a", Optional.of("x"), NOW);
    assertThat(cache().get("a", NOW.plus(AGE))).isPresent();
    assertThat(cache().get("a", NOW.plus(AGE).plusSeconds(1))).isEmpty();
    assertThat(cache().get("a", NOW.minusSeconds(1))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../up", "a/b:c*?", "CON", "\u0000", "ä"})
  void givesFilesNamesThatSayNothing(String key) throws IOException {
    cache().put(key, Optional.of("x"), NOW);
    assertThat(files()).hasSize(1);
    assertThat(files().get(0).getFileName().toString()).matches("[0-9a-f]{64}\\.answer");
    assertThat(cache().get(key, NOW)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "casebound-answer 1\n9\n200\nbad\nx",
        "casebound-answer 2\n1\n200\n\n",
        "casebound-answer 1\n-1\n200\n\n"
      })
  void doesNotBelieveABrokenFile(String text) throws IOException {
    cache().put("a", Optional.of("x"), NOW);
    Files.writeString(files().get(0), text);
    assertThat(cache().get("a", NOW)).isEmpty();
  }

  @Test
  void doesNotBelieveAFileInWhichALetterIsWrong() throws IOException {
    cache().put("a", Optional.of("right"), NOW);
    Path file = files().get(0);
    Files.writeString(file, Files.readString(file).replace("right", "wrong"));
    assertThat(cache().get("a", NOW)).isEmpty();
  }

  @Test
  void takesTheOldestAwayWhereThereIsNoRoom() throws IOException {
    AnswerCache cache = cache();
    for (int i = 0; i < 30; i++) {
      cache.put("key " + i, Optional.of("x".repeat(900)), NOW.plusSeconds(i));
    }
    Instant later = NOW.plusSeconds(60);
    AnswerCache again = cache();
    assertThat(again.get("key 0", later)).isEmpty();
    assertThat(again.get("key 29", later)).isPresent();
    assertThat(files().stream().mapToLong(file -> file.toFile().length()).sum())
        .isLessThanOrEqualTo(10_000);
  }

  @Test
  void leavesFilesAloneThatAreNotItsOwn() throws IOException {
    cache();
    Path other = Files.writeString(folder.resolve("deep/answers/notes.txt"), "x".repeat(20_000));
    AnswerCache cache = cache();
    for (int i = 0; i < 30; i++) {
      cache.put("key " + i, Optional.of("x".repeat(900)), NOW);
    }
    assertThat(other).exists();
  }

  @Test
  void saysWhereThereCanBeNoFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> AnswerCache.in(file.resolve("answers"), AGE, 10_000))
        .isInstanceOf(IOException.class);
  }

  @Test
  void remembersNothingWithoutAFolder() {
    AnswerCache none = AnswerCache.none();
    none.put("a", Optional.of("x"), NOW);
    assertThat(none.get("a", NOW)).isEmpty();
  }
}
