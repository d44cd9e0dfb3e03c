package io.casebound.citations.lookup.index;

import com.google.common.primitives.ImmutableIntArray;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Finds the places that belong to a key. Only the first key of each block is held in memory; a
 * look-up reads one block, seldom two.
 */
final class KeyFile implements Closeable {
  private final FileChannel file;
  private final String name;
  private final long keys;
  private final long[] firsts;

  private KeyFile(FileChannel file, String name, long keys, long[] firsts) {
    this.file = file;
    this.name = name;
    this.keys = keys;
    this.firsts = firsts;
  }

  /**
   * Opens a file of keys.
   *
   * @param name how messages call the index
   */
  static KeyFile open(Path path, IndexHeader header, String name) throws IOException {
    FileChannel file = FileChannel.open(path, StandardOpenOption.READ);
    try {
      if (file.size() != header.keyBytes() || file.size() != KeyBlocks.bytes(header.keys())) {
        throw IndexHeader.damaged(name);
      }
      int blocks = KeyBlocks.count(header.keys());
      ByteBuffer tail = ByteBuffer.allocate(blocks * Long.BYTES + Integer.BYTES);
      read(file, tail, (long) blocks * KeyBlocks.BYTES);
      int sum = tail.getInt(blocks * Long.BYTES);
      tail.limit(blocks * Long.BYTES);
      if (sum != KeyBlocks.sum(tail)) {
        throw IndexHeader.damaged(name);
      }
      long[] firsts = new long[blocks];
      tail.asLongBuffer().get(firsts);
      return new KeyFile(file, name, header.keys(), firsts);
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  /** The places that belong to a key, at most {@code most} of them, in the order of the works. */
  ImmutableIntArray find(long key, int most) throws IOException {
    ImmutableIntArray.Builder places = ImmutableIntArray.builder();
    int found = 0;
    for (int block = firstBlock(key);
        block < firsts.length && firsts[block] <= key && found < most;
        block++) {
      ByteBuffer entries = block(block);
      for (int i = firstEntry(entries, key);
          i < entries.limit() / KeyBlocks.ENTRY
              && entries.getLong(i * KeyBlocks.ENTRY) == key
              && found < most;
          i++) {
        places.add(entries.getInt(i * KeyBlocks.ENTRY + Long.BYTES));
        found++;
      }
    }
    return places.build();
  }

  /** The block before the first that begins with the key or a higher one. */
  private int firstBlock(long key) {
    int low = 0;
    int high = firsts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (firsts[middle] < key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return Math.max(0, low - 1);
  }

  /** The first entry with the key or a higher one. */
  private static int firstEntry(ByteBuffer entries, long key) {
    int low = 0;
    int high = entries.limit() / KeyBlocks.ENTRY;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (entries.getLong(middle * KeyBlocks.ENTRY) < key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The entries of a block. */
  private ByteBuffer block(int number) throws IOException {
    ByteBuffer block = ByteBuffer.allocate(KeyBlocks.BYTES);
    read(file, block, (long) number * KeyBlocks.BYTES);
    int sum = block.getInt(KeyBlocks.SUM_AT);
    if (sum != KeyBlocks.sum(block.limit(KeyBlocks.SUM_AT))) {
      throw IndexHeader.damaged(name);
    }
    long before = (long) number * KeyBlocks.ENTRIES;
    return block.limit((int) Math.min(KeyBlocks.ENTRIES, keys - before) * KeyBlocks.ENTRY);
  }

  /** Fills a buffer from a place of the file, and turns it round for reading. */
  static void read(FileChannel file, ByteBuffer buffer, long from) throws IOException {
    while (buffer.hasRemaining()) {
      if (file.read(buffer, from + buffer.position()) < 0) {
        throw new EOFException();
      }
    }
    buffer.flip();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
