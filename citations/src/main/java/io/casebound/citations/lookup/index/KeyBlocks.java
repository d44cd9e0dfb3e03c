package io.casebound.citations.lookup.index;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/**
 * The form of the file of keys: blocks of 4096 bytes, each with the same number of keys in order,
 * 12 bytes each (the key, and the place of its work in units of 8 bytes), and a check sum at its
 * end. Behind the blocks stands the first key of each, and a check sum of those.
 */
final class KeyBlocks {
  static final int BYTES = 4096;
  static final int ENTRY = Long.BYTES + Integer.BYTES;
  static final int SUM_AT = BYTES - Integer.BYTES;
  static final int ENTRIES = SUM_AT / ENTRY;

  private KeyBlocks() {}

  /** How many blocks it takes. */
  static int count(long keys) {
    return Math.toIntExact((keys + ENTRIES - 1) / ENTRIES);
  }

  /** The size of the file. */
  static long bytes(long keys) {
    long blocks = count(keys);
    return blocks * (BYTES + Long.BYTES) + Integer.BYTES;
  }

  static int sum(ByteBuffer bytes) {
    CRC32C sum = new CRC32C();
    sum.update(bytes.duplicate());
    return (int) sum.getValue();
  }
}
