package io.casebound.terminology.load;

import com.google.common.io.ByteSource;
import com.google.common.io.ByteStreams;
import com.google.common.io.MoreFiles;
import io.casebound.model.io.CountedInput;
import io.casebound.model.io.ReadLimits;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;

/**
 * A file, or an entry of an archive, as readers see it: unpacked, counted and limited.
 *
 * @param name by which its flaws are told
 * @param limit how many bytes may be read of it
 * @param progress is told how many more bytes were read
 */
record VocabularyInput(String name, ByteSource bytes, long limit, LongConsumer progress) {
  private static final int HEAD_BYTES = 1 << 16;

  /** A file as it lies there. */
  static VocabularyInput of(Path file, LongConsumer progress) {
    return new VocabularyInput(
        file.toString(), MoreFiles.asByteSource(file), ReadLimits.VOCABULARY_BYTES, progress);
  }

  /** A stream from its beginning, without a byte order mark. */
  InputStream open() throws IOException {
    InputStream raw =
        new BufferedInputStream(CountedInput.counted(limited(bytes.openStream(), limit), progress));
    InputStream content = isPacked(raw) ? unpacked(raw) : raw;
    content.mark(4);
    byte[] mark = content.readNBytes(3);
    if (mark.length < 3
        || mark[0] != (byte) 0xEF
        || mark[1] != (byte) 0xBB
        || mark[2] != (byte) 0xBF) {
      content.reset();
    }
    return content;
  }

  // What a small packed file unpacks to is limited as well.
  private InputStream unpacked(InputStream raw) throws IOException {
    return new BufferedInputStream(
        limited(new GZIPInputStream(raw, 1 << 16), CountedInput.mostUnpacked(bytes.size())),
        1 << 16);
  }

  private InputStream limited(InputStream content, long most) {
    return CountedInput.limited(
        content,
        most,
        name
            + ": unpacks to more than "
            + (most >> 20)
            + " MiB, which no vocabulary of its size does; give the vocabulary alone.");
  }

  /** RFC 1952, section 2.3.1: the identification of gzip. */
  private static boolean isPacked(InputStream raw) throws IOException {
    raw.mark(2);
    byte[] magic = raw.readNBytes(2);
    raw.reset();
    return magic.length == 2 && magic[0] == 0x1F && magic[1] == (byte) 0x8B;
  }

  /** Whether it is a zip archive (APPNOTE.TXT, section 4.3.7: the signature of a local header). */
  boolean isArchive() throws IOException {
    try (InputStream raw = bytes.openStream()) {
      return Arrays.equals(raw.readNBytes(4), new byte[] {'P', 'K', 3, 4});
    }
  }

  /** The file by which facts are told: without the folders that it lies in. */
  String source() {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  /** The beginning of its text; what is no UTF-8 in it does no harm. */
  String head() throws IOException {
    try (InputStream content = open()) {
      return new String(
          ByteStreams.limit(content, HEAD_BYTES).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
