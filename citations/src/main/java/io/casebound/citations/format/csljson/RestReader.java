package io.casebound.citations.format.csljson;

import java.io.Reader;

/** The rest of a text, with a bracket that opens an array before it; nothing is copied. */
final class RestReader extends Reader {
  /** How many characters stand before the rest. */
  static final int OPENING = 1;

  private final String text;
  private int at;
  private boolean isOpened;

  RestReader(String text, int start) {
    this.text = text;
    this.at = start;
  }

  @Override
  public int read(char[] buffer, int offset, int length) {
    if (!isOpened && length > 0) {
      isOpened = true;
      buffer[offset] = '[';
      return OPENING;
    }
    if (at == text.length()) {
      return -1;
    }
    int count = Math.min(length, text.length() - at);
    text.getChars(at, at + count, buffer, offset);
    at += count;
    return count;
  }

  @Override
  public void close() {}
}
