package io.casebound.citations.lookup.files;

import io.casebound.model.io.ReadLimits;
import io.casebound.model.io.UnreadableInputException;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;

/** Opens files that may be packed with gzip, within limits. */
final class PackedFile {
  private static final int BUFFER = 1 << 16;

  /** Below this size every ratio is fine: short texts full of repeats pack well. */
  private static final long RATIO_FROM = 4L << 20;

  private PackedFile() {}

  /** Whether a file begins as gzip does (RFC 1952, 2.3.1). */
  static boolean isPacked(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      return bytes.read() == 0x1F && bytes.read() == 0x8B;
    }
  }

  /**
   * The content of a file, unpacked.
   *
   * @param progress is told how many more bytes of the file itself were read
   */
  static InputStream open(Path file, String name, LongConsumer progress) throws IOException {
    InputStream bytes =
        new BufferedInputStream(new Counted(Files.newInputStream(file), progress), BUFFER);
    if (!isPacked(file)) {
      return bytes;
    }
    try {
      return new Limited(new GZIPInputStream(bytes, BUFFER), name, Files.size(file));
    } catch (IOException e) {
      bytes.close();
      throw e;
    }
  }

  private static final class Counted extends FilterInputStream {
    private final LongConsumer progress;

    Counted(InputStream bytes, LongConsumer progress) {
      super(bytes);
      this.progress = progress;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      progress.accept(Math.max(0, count));
      return count;
    }
  }

  /** Stops where a file unpacks to more than any that is meant well. */
  private static final class Limited extends FilterInputStream {
    private final String name;
    private final long packed;
    private long read;

    Limited(InputStream bytes, String name, long packed) {
      super(bytes);
      this.name = name;
      this.packed = packed;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      read += Math.max(0, count);
      boolean isBomb = read > RATIO_FROM && read / packed > ReadLimits.VOCABULARY_RATIO;
      if (isBomb || read > ReadLimits.VOCABULARY_BYTES) {
        throw new UnreadableInputException(
            name + ": unpacks to more than a file of references holds; give it unpacked.");
      }
      return count;
    }
  }
}
