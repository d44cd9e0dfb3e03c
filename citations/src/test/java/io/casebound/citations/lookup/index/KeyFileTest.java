package io.casebound.citations.lookup.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {
  @TempDir private Path folder;

  @Test
  void findsAllPlacesOfAKeyAlsoAcrossBlocks() throws IOException {
    Path path = folder.resolve("keys");
    int many = 3 * KeyBlocks.ENTRIES;
    long count;
    try (KeyFileWriter writer = new KeyFileWriter(path)) {
      writer.add(Long.MIN_VALUE, -1);
      for (int i = 0; i < many; i++) {
        writer.add(7, i);
      }
      for (int i = 0; i < 100; i++) {
        writer.add(10 + i, i);
      }
      count = writer.finish();
    }
    IndexHeader header = IndexHeader.of(1, count, 0, Files.size(path));
    try (KeyFile keys = KeyFile.open(path, header, "test")) {
      assertThat(keys.find(7, 10 * many).length()).isEqualTo(many);
      assertThat(keys.find(7, 5).asList()).containsExactly(0, 1, 2, 3, 4);
      assertThat(keys.find(Long.MIN_VALUE, 9).asList()).containsExactly(-1);
      assertThat(keys.find(109, 9).asList()).containsExactly(99);
      assertThat(keys.find(8, 9).asList()).isEmpty();
      assertThat(keys.find(110, 9).asList()).isEmpty();
    }
  }

  @Test
  void findsNothingInAnEmptyFile() throws IOException {
    Path path = folder.resolve("keys");
    try (KeyFileWriter writer = new KeyFileWriter(path)) {
      assertThat(writer.finish()).isZero();
    }
    try (KeyFile keys = KeyFile.open(path, IndexHeader.of(0, 0, 0, Files.size(path)), "test")) {
      assertThat(keys.find(7, 9).asList()).isEmpty();
    }
  }
}
