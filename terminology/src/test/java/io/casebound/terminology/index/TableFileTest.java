package io.casebound.terminology.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.casebound.model.io.UnreadableInputException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TableFileTest {
  @TempDir private Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("index");
    TableFileBuilder builder = new TableFileBuilder();
    builder.put("bytes", ByteBuffer.wrap(new byte[] {1, 2, 3}));
    builder.put("ints", IntBuffer.wrap(new int[] {-1, 0x01020304, 7}));
    builder.put("longs-sixteen-ch", LongBuffer.wrap(new long[] {Long.MIN_VALUE}));
    builder.writeTo(file);
  }

  private void assertUnreadable(String reason) {
    assertThatExceptionOfType(UnreadableInputException.class)
        .isThrownBy(() -> TableFile.open(file, "my index"))
        .withMessage("my index: " + reason);
  }

  @Test
  void givesBackWhatWasPutIn() throws IOException {
    TableFile tables = TableFile.open(file, "index");
    assertThat(tables.bytes("bytes")).isEqualTo(ByteBuffer.wrap(new byte[] {1, 2, 3}));
    assertThat(tables.ints("ints")).isEqualTo(IntBuffer.wrap(new int[] {-1, 0x01020304, 7}));
    assertThat(tables.longs("longs-sixteen-ch").get(0)).isEqualTo(Long.MIN_VALUE);
  }

  @Test
  void isWrittenInLittleEndianOnAnyMachine() throws IOException {
    byte[] written = Files.readAllBytes(file);
    // Behind the head, three entries, and three bytes filled up to eight.
    int ints = 32 + 3 * 32 + 8;
    assertThat(Arrays.copyOfRange(written, ints + 4, ints + 8)).containsExactly(4, 3, 2, 1);
  }

  @Test
  void knowsItsOwnFilesFromOthers() throws IOException {
    assertThat(TableFile.isOne(file)).isTrue();
    assertThat(TableFile.isOne(Files.writeString(folder.resolve("csv"), "term"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {12, 16, 24, 32, 50, 130, 155})
  void noticesASingleWrongBit(int offset) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[offset] ^= 4;
    Files.write(file, bytes);
    assertUnreadable("is damaged; compile the index again.");
  }

  @Test
  void noticesThatItsEndIsMissing() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length - 8));
    assertUnreadable("is damaged; compile the index again.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "casebidx", "id: HP:0000001 and so on, longer than any head is"})
  void refusesWhatIsNoIndex(String content) throws IOException {
    Files.writeString(file, content);
    assertUnreadable("is no index; make one with casebound terms compile.");
  }

  @Test
  void refusesAnotherVersion() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[8]++;
    Files.write(file, bytes);
    assertUnreadable("is of another version of Casebound; compile it again.");
  }

  @Test
  void saysWhereThereIsNoFile() throws IOException {
    Files.delete(file);
    assertUnreadable("there is no such file; check the path.");
    Files.createDirectory(file);
    assertUnreadable("is a folder; name the index in it.");
  }

  @Test
  void saysThatATableIsMissing() throws IOException {
    TableFile tables = TableFile.open(file, "my index");
    assertThatExceptionOfType(UnreadableInputException.class)
        .isThrownBy(() -> tables.ints("others"))
        .withMessage("my index: is damaged; compile the index again.");
  }

  @Test
  void takesNoTableTwice() {
    TableFileBuilder builder = new TableFileBuilder();
    builder.put("a", IntBuffer.allocate(1));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.put("a", IntBuffer.allocate(1)));
  }
}
