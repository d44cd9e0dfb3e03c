package io.casebound.terminology.load;

import io.casebound.model.io.ReadLimits;
import io.casebound.model.io.SourceFiles;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The lines of a file in UTF-8, one after the other. A line with other bytes in it, or one that is
 * too long, is a flaw; the former is read as windows-1252, the latter left out.
 */
final class Lines implements Closeable {
  private final InputStream in;
  private final String file;
  private final Flaws flaws;
  private final byte[] chunk = new byte[1 << 16];
  private int at;
  private int filled;
  private byte[] spill = new byte[1 << 12];
  private int spilt;
  private String line = "";
  private long number;

  Lines(VocabularyInput input, Flaws flaws) throws IOException {
    this.in = input.open();
    this.file = input.name();
    this.flaws = flaws;
  }

  /** Goes to the next line; false behind the last one. */
  boolean next() throws IOException {
    while (true) {
      number++;
      boolean whole = fill();
      if (!whole && spilt == 0 && at == filled) {
        return false;
      }
      if (spilt <= ReadLimits.VOCABULARY_LINE_BYTES) {
        line = decode();
        return true;
      }
      flaws.add(
          file,
          number,
          1,
          "a line longer than " + ReadLimits.VOCABULARY_LINE_BYTES + " bytes; left out");
    }
  }

  /** Reads up to a line's end into {@link #spill}; whether there was one. */
  private boolean fill() throws IOException {
    spilt = 0;
    while (true) {
      int end = at;
      while (end < filled && chunk[end] != '\n') {
        end++;
      }
      keep(end);
      if (end < filled) {
        at = end + 1;
        return true;
      }
      at = 0;
      filled = Math.max(0, in.read(chunk));
      if (filled == 0) {
        return spilt > 0;
      }
    }
  }

  private void keep(int end) {
    int length = end - at;
    if (spilt + length > spill.length && spilt <= ReadLimits.VOCABULARY_LINE_BYTES) {
      spill = Arrays.copyOf(spill, Math.max(spill.length * 2, spilt + length));
    }
    if (spilt + length <= spill.length) {
      System.arraycopy(chunk, at, spill, spilt, length);
    }
    spilt += length;
  }

  private String decode() {
    int length = spilt > 0 && spill[spilt - 1] == '\r' ? spilt - 1 : spilt;
    String decoded = new String(spill, 0, length, StandardCharsets.UTF_8);
    int broken = decoded.indexOf('\uFFFD');
    if (broken >= 0) {
      flaws.add(file, number, broken + 1, "bytes that are no UTF-8; read as windows-1252");
      return new String(spill, 0, length, SourceFiles.FALLBACK);
    }
    return decoded;
  }

  /** The line, without its end. */
  String line() {
    return line;
  }

  /** Its number, counted from 1. */
  long number() {
    return number;
  }

  /** Notes a flaw in the line. */
  void flaw(int column, String message) {
    flaws.add(file, number, column, message);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
