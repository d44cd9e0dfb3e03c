package io.casebound.model.io;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/** Counts what is unpacked of an archive, and stops where that is too much. */
final class UnpackedBytes {
  /** Below this size every ratio is fine: short texts full of repeats pack well. */
  private static final long RATIO_FROM = 4L << 20;

  private final String archive;
  private long total;

  UnpackedBytes(String archive) {
    this.archive = archive;
  }

  /** The same bytes, as long as they keep the limits. */
  InputStream limit(InputStream bytes, ZipEntry entry) {
    return new Limited(bytes, entry);
  }

  private final class Limited extends FilterInputStream {
    private final ZipEntry entry;
    private long read;

    Limited(InputStream bytes, ZipEntry entry) {
      super(bytes);
      this.entry = entry;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      try {
        int count = super.read(buffer, offset, length);
        if (count > 0) {
          count(count);
        }
        return count;
      } catch (ZipException | EOFException e) {
        throw new UnreadableInputException(
            archive + ": its part " + entry.getName() + " is damaged; save or copy it again.", e);
      }
    }

    private void count(int bytes) throws UnreadableInputException {
      read += bytes;
      total += bytes;
      long packed = Math.max(1, entry.getCompressedSize());
      boolean bomb = read > RATIO_FROM && read / packed > ReadLimits.ARCHIVE_RATIO;
      if (bomb || total > ReadLimits.ARCHIVE_UNPACKED_BYTES) {
        throw new UnreadableInputException(
            archive
                + ": its part "
                + entry.getName()
                + " unpacks to more than a manuscript holds; save it again without what is hidden in it.");
      }
    }

    @Override
    public long skip(long bytes) throws IOException {
      return readNBytes((int) Math.min(bytes, 1 << 16)).length;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
