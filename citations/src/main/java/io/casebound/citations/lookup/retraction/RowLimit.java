package io.casebound.citations.lookup.retraction;

import io.casebound.model.io.ReadLimits;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops where one row goes on for ever, as behind a quotation mark that nothing closes. */
final class RowLimit extends FilterReader {
  private long sinceRow;
  private long all;

  RowLimit(Reader in) {
    super(in);
  }

  /** Says that a row has ended. */
  void row() {
    sinceRow = 0;
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    count(c < 0 ? 0 : 1);
    return c;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    count(Math.max(0, read));
    return read;
  }

  private void count(int read) throws IOException {
    sinceRow += read;
    all += read;
    if (sinceRow > ReadLimits.PARAGRAPH_CHARS) {
      throw new IOException("a row is longer than any; a quotation mark is missing in it");
    }
    if (all > ReadLimits.ARCHIVE_BYTES) {
      throw new IOException("it is larger than 1 GiB");
    }
  }
}
