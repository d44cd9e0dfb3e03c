package io.casebound.model.io;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Counts the bytes that are read of a file, and ends beyond a limit. */
public final class CountedInput extends FilterInputStream {
  private final long most;
  private final String tooMuch;
  private final LongConsumer progress;
  private long count;

  private CountedInput(InputStream in, long most, String tooMuch, LongConsumer progress) {
    super(in);
    this.most = most;
    this.tooMuch = tooMuch;
    this.progress = progress;
  }

  /**
   * The same bytes, counted.
   *
   * @param progress is told how many more bytes were read
   */
  public static InputStream counted(InputStream in, LongConsumer progress) {
    return new CountedInput(in, Long.MAX_VALUE, "", progress);
  }

  /**
   * The same bytes as long as they are not too many; the read that passes the limit throws an
   * {@link UnreadableInputException}.
   *
   * @param most how many bytes may be read
   * @param tooMuch what the exception says, one sentence
   */
  public static InputStream limited(InputStream in, long most, String tooMuch) {
    return new CountedInput(in, most, tooMuch, more -> {});
  }

  /** How many bytes a vocabulary or a file of records may unpack to, by its packed size. */
  public static long mostUnpacked(long packed) {
    return Math.min(
        ReadLimits.VOCABULARY_BYTES,
        Math.max(ReadLimits.FILE_BYTES, packed * ReadLimits.VOCABULARY_RATIO));
  }

  @Override
  public int read() throws IOException {
    int b = in.read();
    count(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = in.read(bytes, offset, length);
    count(Math.max(read, 0));
    return read;
  }

  @Override
  public long skip(long bytes) throws IOException {
    long skipped = in.skip(bytes);
    count(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(long more) throws UnreadableInputException {
    count += more;
    progress.accept(more);
    if (count > most) {
      throw new UnreadableInputException(tooMuch);
    }
  }
}
