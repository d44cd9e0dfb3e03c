package io.casebound.citations.lookup.index;

import com.google.common.primitives.ImmutableLongArray;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes an index into an empty folder. */
public final class IndexWriter implements Closeable {
  /** Keys in memory: 96 MiB of them. */
  private static final int MOST_KEYS = 4 << 20;

  private static final int BUFFER = 1 << 18;

  private final Path folder;
  private final OutputStream works;
  private final KeyRuns keys;
  private final WorkCodec codec = new WorkCodec(IndexHeader.of(0, 0, 0, 0));
  private final PackedBytes bytes = new PackedBytes();
  private long position;
  private long count;

  /**
   * A writer of an index.
   *
   * @param folder is there, and empty
   */
  public IndexWriter(Path folder) throws IOException {
    this(folder, MOST_KEYS);
  }

  IndexWriter(Path folder, int mostKeys) throws IOException {
    this.folder = folder;
    works =
        new BufferedOutputStream(Files.newOutputStream(folder.resolve(IndexFiles.WORKS)), BUFFER);
    keys = new KeyRuns(folder, mostKeys);
  }

  /** Adds a work; one that is longer than any sensible one is left out. */
  public void add(StoredWork work) throws IOException {
    bytes.clear();
    codec.write(work, bytes);
    if (bytes.length() > WorkFile.LONGEST) {
      return;
    }
    int place = (int) (position / WorkFile.UNIT);
    ImmutableLongArray all = WorkKeys.of(work.work());
    for (int i = 0; i < all.length(); i++) {
      keys.add(all.get(i), place);
    }
    write();
    count++;
  }

  private void write() throws IOException {
    int sum = KeyBlocks.sum(ByteBuffer.wrap(bytes.array(), 0, bytes.length()));
    works.write(ByteBuffer.allocate(WorkFile.HEAD).putInt(bytes.length()).putInt(sum).array());
    works.write(bytes.array(), 0, bytes.length());
    position += WorkFile.HEAD + bytes.length();
    while (position % WorkFile.UNIT != 0) {
      works.write(0);
      position++;
    }
  }

  /** How many works there are so far. */
  public long count() {
    return count;
  }

  /** Sorts the keys, and writes what is left. */
  public void finish() throws IOException {
    works.close();
    Path file = folder.resolve(IndexFiles.KEYS);
    long all;
    try (KeyFileWriter writer = new KeyFileWriter(file)) {
      keys.drain(writer::add);
      all = writer.finish();
    }
    IndexHeader header = IndexHeader.of(count, all, position, Files.size(file));
    Files.writeString(folder.resolve(IndexFiles.HEADER), header.text(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    works.close();
  }
}
