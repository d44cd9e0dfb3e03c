package io.casebound.citations.lookup.files;

import io.casebound.model.io.CountedInput;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;

/** Opens files that may be packed with gzip, within limits. */
final class PackedFile {
  private static final int BUFFER = 1 << 16;

  private PackedFile() {}

  /** Whether a file begins as gzip does (RFC 1952, 2.3.1). */
  static boolean isPacked(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      return bytes.read() == 0x1F && bytes.read() == 0x8B;
    }
  }

  /**
   * The content of a file, unpacked.
   *
   * @param progress is told how many more bytes of the file itself were read
   */
  static InputStream open(Path file, String name, LongConsumer progress) throws IOException {
    InputStream bytes =
        new BufferedInputStream(CountedInput.counted(Files.newInputStream(file), progress), BUFFER);
    if (!isPacked(file)) {
      return bytes;
    }
    try {
      return CountedInput.limited(
          new GZIPInputStream(bytes, BUFFER),
          CountedInput.mostUnpacked(Files.size(file)),
          name + ": unpacks to more than a file of references holds; give it unpacked.");
    } catch (IOException e) {
      bytes.close();
      throw e;
    }
  }
}
