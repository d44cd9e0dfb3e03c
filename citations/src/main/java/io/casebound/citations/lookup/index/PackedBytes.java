package io.casebound.citations.lookup.index;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes in the making: small numbers take one byte, texts are UTF-8 behind their length. */
final class PackedBytes {
  private byte[] bytes = new byte[1024];
  private int length;

  void clear() {
    length = 0;
  }

  int length() {
    return length;
  }

  byte[] array() {
    return bytes;
  }

  /** Adds a number that is not negative. */
  void number(int value) {
    reserve(5);
    int rest = value;
    while (rest > 0x7F) {
      bytes[length++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[length++] = (byte) rest;
  }

  void text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    reserve(utf8.length);
    System.arraycopy(utf8, 0, bytes, length, utf8.length);
    length += utf8.length;
  }

  private void reserve(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
    }
  }

  /** Reads what was put together so. */
  record Reader(ByteBuffer buffer) {
    int number() {
      int value = 0;
      for (int shift = 0; ; shift += 7) {
        byte next = buffer.get();
        value |= (next & 0x7F) << shift;
        if (next >= 0) {
          return value;
        }
      }
    }

    String text() {
      byte[] utf8 = new byte[number()];
      buffer.get(utf8);
      return new String(utf8, StandardCharsets.UTF_8);
    }
  }
}
