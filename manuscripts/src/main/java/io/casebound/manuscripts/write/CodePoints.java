package io.casebound.manuscripts.write;

/** Turns offsets in UTF-16 units of a text into offsets in code points. */
final class CodePoints {
  private final String text;
  private final boolean same;
  private int unit;
  private int codePoint;

  CodePoints(String text) {
    this.text = text;
    this.same = text.codePointCount(0, text.length()) == text.length();
  }

  /** The offset in code points; quick where offsets are asked for in about their order. */
  int of(int offset) {
    if (same) {
      return offset;
    }
    codePoint +=
        offset >= unit ? text.codePointCount(unit, offset) : -text.codePointCount(offset, unit);
    unit = offset;
    return codePoint;
  }
}
