package io.casebound.citations.lookup.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyRunsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 1023, 1024, 1025, 5000, 8192})
  void sortsWhateverFitsInMemory(int count) throws IOException {
    Random random = new Random(count);
    List<Map.Entry<Long, Integer>> added =
        IntStream.range(0, count)
            .mapToObj(i -> Map.entry(i % 3 == 0 ? random.nextInt(5) : random.nextLong(), i))
            .toList();
    KeyRuns runs = new KeyRuns(folder, 2048);
    for (Map.Entry<Long, Integer> each : added) {
      runs.add(each.getKey(), each.getValue());
    }
    List<Map.Entry<Long, Integer>> drained = new ArrayList<>();
    runs.drain((key, place) -> drained.add(Map.entry(key, place)));

    assertThat(drained)
        .containsExactlyElementsOf(
            added.stream().sorted(Comparator.comparingLong(Map.Entry::getKey)).toList());
    assertThat(folder).isEmptyDirectory();
  }
}
