package io.casebound.terminology.load;

import io.casebound.model.io.ReadLimits;
import io.casebound.model.io.UnreadableInputException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Counts what is read, and ends beyond a limit. */
final class CountedInput extends FilterInputStream {
  private final String name;
  private final long limit;
  private final LongConsumer progress;
  private long count;

  CountedInput(InputStream in, String name, long limit, LongConsumer progress) {
    super(in);
    this.name = name;
    this.limit = limit;
    this.progress = progress;
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
    if (count > limit) {
      throw new UnreadableInputException(
          name
              + ": unpacks to more than "
              + (limit >> 20)
              + " MiB, which no vocabulary of its size does; give the vocabulary alone.");
    }
  }

  /** How much may come of packed bytes. */
  static long limit(long packed) {
    return Math.min(
        ReadLimits.VOCABULARY_BYTES,
        Math.max(ReadLimits.FILE_BYTES, packed * ReadLimits.VOCABULARY_RATIO));
  }
}
