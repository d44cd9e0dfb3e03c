package io.casebound.citations;

import com.google.common.collect.AbstractIterator;
import io.casebound.model.Source;
import io.casebound.model.io.ReadLimits;
import io.casebound.model.io.SourceFiles;
import io.casebound.model.io.UnreadableInputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A stream of lines in parts that are held one at a time: each some thousand lines, or as many as
 * there are so far where they come one by one. A stream in UTF-16 is one part.
 */
final class LineBatches extends AbstractIterator<Source> {
  private static final int BATCH_BYTES = 1 << 18;

  private final InputStream stream;
  private final String name;
  private byte[] bytes = new byte[BATCH_BYTES];
  private int size;
  private int line = 1;

  LineBatches(InputStream stream, String name) {
    this.stream = stream;
    this.name = name;
  }

  @Override
  protected @Nullable Source computeNext() {
    try {
      int end = fill();
      if (end == 0) {
        return endOfData();
      }
      byte[] batch = Arrays.copyOf(bytes, end);
      System.arraycopy(bytes, end, bytes, 0, size - end);
      size -= end;
      String text = SourceFiles.read(batch, name).source().text();
      Source source = Source.part(name, text, line);
      line += source.lineCount() - 1;
      return source;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads until there is a whole line, and says where the last one ends; 0 where nothing is left.
   */
  private int fill() throws IOException {
    int end = isUtf16() ? 0 : endOfLines();
    while (end == 0) {
      if (size == bytes.length) {
        grow();
      }
      int read = stream.read(bytes, size, bytes.length - size);
      if (read < 0) {
        return size;
      }
      size += read;
      end = isUtf16() ? 0 : endOfLines();
    }
    return end;
  }

  private void grow() throws UnreadableInputException {
    if (size > ReadLimits.FILE_BYTES) {
      throw new UnreadableInputException(
          name + ":" + line + ": is longer than 64 MiB; write one reference on a line.");
    }
    bytes = Arrays.copyOf(bytes, 2 * size);
  }

  /** In UTF-16, the bytes of a line feed may be parts of other characters. */
  private boolean isUtf16() {
    return line == 1 && size > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF;
  }

  private int endOfLines() {
    int end = size;
    while (end > 0 && bytes[end - 1] != '\n') {
      end--;
    }
    return end;
  }
}
