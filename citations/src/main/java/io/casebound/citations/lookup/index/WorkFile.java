package io.casebound.citations.lookup.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Reads works by their place. Each stands behind its length and its check sum, and begins at a
 * multiple of {@link #UNIT}.
 */
final class WorkFile implements Closeable {
  /** Places count units of so many bytes. */
  static final int UNIT = 8;

  /** A work's length and check sum. */
  static final int HEAD = 2 * Integer.BYTES;

  /** The longest work that is kept, bytes: one of some thousand authors. */
  static final int LONGEST = 1 << 20;

  /** Read at once, which most works fit in. */
  private static final int GUESS = 1024;

  private final FileChannel file;
  private final WorkCodec codec;
  private final String name;

  private WorkFile(FileChannel file, WorkCodec codec, String name) {
    this.file = file;
    this.codec = codec;
    this.name = name;
  }

  /**
   * Opens a file of works.
   *
   * @param name how messages call the index
   */
  static WorkFile open(Path path, IndexHeader header, String name) throws IOException {
    FileChannel file = FileChannel.open(path, StandardOpenOption.READ);
    if (file.size() != header.workBytes()) {
      file.close();
      throw IndexHeader.damaged(name);
    }
    return new WorkFile(file, new WorkCodec(header), name);
  }

  /** The work at a place. */
  StoredWork read(int place) throws IOException {
    long from = Integer.toUnsignedLong(place) * UNIT;
    int guess = (int) Math.min(GUESS, file.size() - from);
    if (guess < HEAD) {
      throw IndexHeader.damaged(name);
    }
    ByteBuffer bytes = ByteBuffer.allocate(guess);
    KeyFile.read(file, bytes, from);
    int length = bytes.getInt();
    int sum = bytes.getInt();
    if (length < 0 || length > LONGEST || from + HEAD + length > file.size()) {
      throw IndexHeader.damaged(name);
    }
    if (HEAD + length > guess) {
      bytes = ByteBuffer.allocate(length);
      KeyFile.read(file, bytes, from + HEAD);
    } else {
      bytes.limit(HEAD + length);
    }
    if (sum != KeyBlocks.sum(bytes)) {
      throw IndexHeader.damaged(name);
    }
    return decode(bytes);
  }

  private StoredWork decode(ByteBuffer bytes) throws IOException {
    try {
      return codec.read(new PackedBytes.Reader(bytes));
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw IndexHeader.damaged(name);
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
