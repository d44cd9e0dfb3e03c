package io.casebound.terminology.index;

import com.google.common.collect.ImmutableMap;
import io.casebound.model.io.UnreadableInputException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.CRC32C;

/**
 * A file of named tables of numbers, mapped into memory: it is not read, but looked into. All its
 * numbers are little-endian.
 *
 * <pre>
 * offset  0  the mark, 8 bytes
 * offset  8  the version of the form, 4 bytes
 * offset 12  CRC-32C (RFC 3720) of all that follows, 4 bytes
 * offset 16  the length of the file, 8 bytes
 * offset 24  how many tables there are, 4 bytes; 4 bytes without meaning
 * offset 32  for each table its name in ASCII, filled up with zeros to 16 bytes,
 *            the offset of its first byte (a multiple of 8) and its length in bytes, 8 bytes each
 * </pre>
 *
 * Does not change; several threads may look into it.
 */
public final class TableFile {
  static final byte[] MARK = "casebidx".getBytes(StandardCharsets.US_ASCII);
  static final int VERSION = 1;
  static final int CHECKED_FROM = 16;
  static final int HEAD = 32;
  static final int NAME = 16;
  static final int ENTRY = NAME + 2 * Long.BYTES;

  private static final String OTHER_VERSION =
      "is of another version of Casebound; compile it again.";

  private final String name;
  private final ImmutableMap<String, ByteBuffer> tables;

  private TableFile(String name, ImmutableMap<String, ByteBuffer> tables) {
    this.name = name;
    this.tables = tables;
  }

  /** Whether the file begins as one of tables does. */
  public static boolean isOne(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer head = ByteBuffer.allocate(MARK.length);
      while (head.hasRemaining() && channel.read(head) >= 0) {}
      return head.flip().equals(ByteBuffer.wrap(MARK));
    }
  }

  /**
   * Maps a file, and checks that it is whole.
   *
   * @param name how messages call it
   * @throws UnreadableInputException where it is no such file, of another version, or damaged
   */
  public static TableFile open(Path file, String name) throws IOException {
    if (Files.isDirectory(file)) {
      throw unreadable(name, "is a folder; name the index in it.");
    }
    try (FileChannel channel = FileChannel.open(file)) {
      if (channel.size() > Integer.MAX_VALUE) {
        throw unreadable(name, "is larger than an index can be; split its vocabularies.");
      }
      ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      return new TableFile(name, tables(bytes.order(ByteOrder.LITTLE_ENDIAN), name));
    } catch (NoSuchFileException e) {
      throw unreadable(name, "there is no such file; check the path.");
    } catch (AccessDeniedException e) {
      throw unreadable(name, "may not be read; ask for permission to read it.");
    }
  }

  /**
   * The tables of a file that lies in memory. They are copied to where mapped ones lie, outside the
   * heap, so that the same code looks into both.
   *
   * @param name how messages call it
   * @throws UnreadableInputException as {@link #open} does
   */
  public static TableFile of(byte[] content, String name) throws UnreadableInputException {
    ByteBuffer bytes = ByteBuffer.allocateDirect(content.length).put(content).flip();
    return new TableFile(
        name, tables(bytes.asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN), name));
  }

  private static ImmutableMap<String, ByteBuffer> tables(ByteBuffer bytes, String name)
      throws UnreadableInputException {
    if (bytes.limit() < HEAD || !bytes.slice(0, MARK.length).equals(ByteBuffer.wrap(MARK))) {
      throw unreadable(name, "is no index; make one with casebound terms compile.");
    }
    if (bytes.getInt(8) != VERSION) {
      throw unreadable(name, OTHER_VERSION);
    }
    if (bytes.getLong(16) != bytes.limit() || bytes.getInt(12) != checksum(bytes)) {
      throw damaged(name);
    }
    ImmutableMap.Builder<String, ByteBuffer> tables = ImmutableMap.builder();
    try {
      for (int i = 0; i < bytes.getInt(24); i++) {
        int entry = HEAD + i * ENTRY;
        int offset = Math.toIntExact(bytes.getLong(entry + NAME));
        int length = Math.toIntExact(bytes.getLong(entry + NAME + Long.BYTES));
        tables.put(tableName(bytes, entry), bytes.slice(offset, length));
      }
      return tables.buildOrThrow();
    } catch (IndexOutOfBoundsException | ArithmeticException | IllegalArgumentException e) {
      throw damaged(name);
    }
  }

  private static String tableName(ByteBuffer bytes, int at) {
    byte[] name = new byte[NAME];
    bytes.get(at, name);
    return new String(name, StandardCharsets.US_ASCII).replace("\0", "");
  }

  private static int checksum(ByteBuffer bytes) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes.slice(CHECKED_FROM, bytes.limit() - CHECKED_FROM));
    return (int) checksum.getValue();
  }

  /** The table of that name, as whole numbers of 32 bits. */
  public IntBuffer ints(String table) throws UnreadableInputException {
    return bytes(table).asIntBuffer();
  }

  /** The table of that name, as whole numbers of 64 bits. */
  public LongBuffer longs(String table) throws UnreadableInputException {
    return bytes(table).asLongBuffer();
  }

  /**
   * The table of that name, as bytes.
   *
   * @throws UnreadableInputException where there is none
   */
  public ByteBuffer bytes(String table) throws UnreadableInputException {
    ByteBuffer bytes = tables.get(table);
    if (bytes == null) {
      throw damaged();
    }
    return bytes.slice().order(ByteOrder.LITTLE_ENDIAN);
  }

  /** What to throw where the tables do not fit together. */
  public UnreadableInputException damaged() {
    return damaged(name);
  }

  /** What to throw where the tables were made by other rules than this version's. */
  public UnreadableInputException otherVersion() {
    return unreadable(name, OTHER_VERSION);
  }

  private static UnreadableInputException damaged(String name) {
    return unreadable(name, "is damaged; compile the index again.");
  }

  private static UnreadableInputException unreadable(String name, String what) {
    return new UnreadableInputException(name + ": " + what);
  }
}
