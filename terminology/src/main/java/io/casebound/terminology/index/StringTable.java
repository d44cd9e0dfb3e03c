package io.casebound.terminology.index;

import io.casebound.model.io.UnreadableInputException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;

/** Strings by their numbers, in UTF-8 one behind the other. */
public final class StringTable {
  static final String BYTES = "strings";
  static final String ENDS = "string-ends";

  private final ByteBuffer bytes;
  private final IntBuffer ends;

  /**
   * The strings of a file.
   *
   * @throws UnreadableInputException where it has none
   */
  public StringTable(TableFile file) throws UnreadableInputException {
    this.bytes = file.bytes(BYTES);
    this.ends = file.ints(ENDS);
  }

  /**
   * The string of that number.
   *
   * @throws IndexOutOfBoundsException where there is none
   */
  public String get(int number) {
    int start = number == 0 ? 0 : ends.get(number - 1);
    int end = ends.get(number);
    byte[] text = new byte[Math.max(0, end - start)];
    bytes.get(start, text);
    return new String(text, StandardCharsets.UTF_8);
  }
}
