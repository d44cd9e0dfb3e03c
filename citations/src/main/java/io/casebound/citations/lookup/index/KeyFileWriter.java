package io.casebound.citations.lookup.index;

import com.google.common.primitives.ImmutableLongArray;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes keys that come in order. */
final class KeyFileWriter implements Closeable {
  private final FileChannel file;
  private final ByteBuffer block = ByteBuffer.allocate(KeyBlocks.BYTES);
  private final ImmutableLongArray.Builder firsts = ImmutableLongArray.builder();
  private long keys;

  KeyFileWriter(Path path) throws IOException {
    file = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  void add(long key, int place) throws IOException {
    if (block.position() == 0) {
      firsts.add(key);
    }
    block.putLong(key).putInt(place);
    keys++;
    if (block.position() == KeyBlocks.ENTRIES * KeyBlocks.ENTRY) {
      endBlock();
    }
  }

  private void endBlock() throws IOException {
    while (block.position() < KeyBlocks.SUM_AT) {
      block.put((byte) 0);
    }
    block.flip();
    int sum = KeyBlocks.sum(block);
    block.limit(KeyBlocks.BYTES).position(KeyBlocks.SUM_AT);
    block.putInt(sum).flip();
    write(block);
    block.clear();
  }

  /** Writes what is left, and says how many keys there are. */
  long finish() throws IOException {
    if (block.position() > 0) {
      endBlock();
    }
    ImmutableLongArray all = firsts.build();
    ByteBuffer tail = ByteBuffer.allocate(all.length() * Long.BYTES + Integer.BYTES);
    all.forEach(tail::putLong);
    int sum = KeyBlocks.sum(tail.duplicate().flip());
    tail.putInt(sum).flip();
    write(tail);
    return keys;
  }

  private void write(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      file.write(bytes);
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
