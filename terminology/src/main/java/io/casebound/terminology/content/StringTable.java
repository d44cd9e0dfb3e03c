package io.casebound.terminology.content;

import io.casebound.model.io.UnreadableInputException;
import io.casebound.terminology.index.TableFile;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;

/** Strings by their numbers, in UTF-8 one behind the other. */
final class StringTable {
  static final String BYTES = "strings";
  static final String ENDS = "string-ends";

  private final ByteBuffer bytes;
  private final IntBuffer ends;

  StringTable(TableFile file) throws UnreadableInputException {
    this.bytes = file.bytes(BYTES);
    this.ends = file.ints(ENDS);
  }

  /**
   * The string of that number.
   *
   * @throws IndexOutOfBoundsException where there is none
   */
  String get(int number) {
    int start = number == 0 ? 0 : ends.get(number - 1);
    int end = ends.get(number);
    byte[] text = new byte[Math.max(0, end - start)];
    bytes.get(start, text);
    return new String(text, StandardCharsets.UTF_8);
  }
}
