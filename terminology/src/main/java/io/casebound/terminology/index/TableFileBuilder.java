package io.casebound.terminology.index;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32C;

/** Collects tables, and writes their {@link TableFile}. */
public final class TableFileBuilder {
  private final Map<String, ByteBuffer> tables = new LinkedHashMap<>();

  /** Adds a table of whole numbers of 32 bits, from 0 to the limit of the buffer. */
  public void put(String table, IntBuffer numbers) {
    ByteBuffer bytes = allocate((long) numbers.limit() * Integer.BYTES);
    bytes.asIntBuffer().put(numbers.duplicate().rewind());
    put(table, bytes);
  }

  /** Adds a table of whole numbers of 64 bits. */
  public void put(String table, LongBuffer numbers) {
    ByteBuffer bytes = allocate((long) numbers.limit() * Long.BYTES);
    bytes.asLongBuffer().put(numbers.duplicate().rewind());
    put(table, bytes);
  }

  /** Adds a table of bytes. */
  public void put(String table, ByteBuffer bytes) {
    checkArgument(table.length() <= TableFile.NAME, "the name %s is too long", table);
    checkArgument(!tables.containsKey(table), "there is a table %s already", table);
    tables.put(table, bytes.duplicate().rewind());
  }

  private static ByteBuffer allocate(long bytes) {
    checkArgument(bytes <= Integer.MAX_VALUE, "a table of %s bytes is too large", bytes);
    return ByteBuffer.allocate((int) bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * Writes the file; what stands there is lost.
   *
   * @throws IllegalArgumentException where the tables are larger than 2 GiB together
   */
  public void writeTo(Path file) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer head = head();
      write(channel, head);
      for (ByteBuffer table : tables.values()) {
        write(channel, table);
        write(channel, padding(table.limit()));
      }
    }
  }

  private ByteBuffer head() {
    int size = TableFile.HEAD + tables.size() * TableFile.ENTRY;
    ByteBuffer head = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    long offset = size;
    int entry = TableFile.HEAD;
    for (Map.Entry<String, ByteBuffer> table : tables.entrySet()) {
      head.put(entry, table.getKey().getBytes(StandardCharsets.US_ASCII));
      head.putLong(entry + TableFile.NAME, offset);
      head.putLong(entry + TableFile.NAME + Long.BYTES, table.getValue().limit());
      offset += table.getValue().limit() + padding(table.getValue().limit()).limit();
      entry += TableFile.ENTRY;
    }
    checkArgument(offset <= Integer.MAX_VALUE, "an index of %s bytes is too large", offset);
    head.put(0, TableFile.MARK).putInt(8, TableFile.VERSION).putLong(16, offset);
    head.putInt(24, tables.size());
    return head.putInt(12, checksum(head));
  }

  private int checksum(ByteBuffer head) {
    CRC32C checksum = new CRC32C();
    checksum.update(head.slice(TableFile.CHECKED_FROM, head.limit() - TableFile.CHECKED_FROM));
    for (ByteBuffer table : tables.values()) {
      checksum.update(table.duplicate());
      checksum.update(padding(table.limit()));
    }
    return (int) checksum.getValue();
  }

  private static ByteBuffer padding(int length) {
    return ByteBuffer.allocate(-length & Long.BYTES - 1);
  }

  private static void write(FileChannel channel, ByteBuffer bytes) throws IOException {
    ByteBuffer rest = bytes.duplicate();
    while (rest.hasRemaining()) {
      channel.write(rest);
    }
  }
}
