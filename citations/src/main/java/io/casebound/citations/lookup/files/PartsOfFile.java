package io.casebound.citations.lookup.files;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.casebound.citations.format.ReferenceFormat;
import io.casebound.citations.format.ReferenceSink;
import io.casebound.citations.lookup.Notice;
import io.casebound.model.Source;
import io.casebound.model.SourceSpan;
import io.casebound.model.io.ReadLimits;
import io.casebound.model.io.UnreadableInputException;
import io.casebound.model.reference.Reference;
import io.casebound.model.remark.Remark;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads a long file in parts that hold whole records. */
final class PartsOfFile {
  /** Length of a part, characters: some thousand records. */
  private static final int PART = 2 << 20;

  private final ReferenceFormat format;
  private final RecordEnds ends;
  private final String name;
  private final ReferenceSink sink;
  private char[] buffer = new char[PART];
  private int length;
  private int number;
  private int linesBefore;

  PartsOfFile(ReferenceFormat format, RecordEnds ends, String name, ReferenceSink sink) {
    this.format = format;
    this.ends = ends;
    this.name = name;
    this.sink = sink;
  }

  void read(InputStream bytes) throws IOException {
    Reader reader =
        new InputStreamReader(
            bytes,
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    boolean isEnd = fill(reader);
    while (!isEnd) {
      String text = new String(buffer, 0, length);
      int end = ends.last(text);
      if (end > 0) {
        part(text.substring(0, end), ends.behind());
        System.arraycopy(buffer, end, buffer, 0, length - end);
        length -= end;
      } else {
        grow();
      }
      isEnd = fill(reader);
    }
    part(new String(buffer, 0, length), "");
  }

  /** A record that is longer than a part. */
  private void grow() throws UnreadableInputException {
    if (buffer.length >= ReadLimits.XML_CHARS) {
      throw new UnreadableInputException(
          name
              + ": holds no end of a record for "
              + (ReadLimits.XML_CHARS >> 20)
              + " million characters behind line "
              + linesBefore
              + "; check what stands there.");
    }
    buffer = Arrays.copyOf(buffer, 2 * buffer.length);
  }

  /** Fills the buffer; true where the file ends. */
  private boolean fill(Reader reader) throws IOException {
    while (length < buffer.length) {
      int count = reader.read(buffer, length, buffer.length - length);
      if (count < 0) {
        return true;
      }
      length += count;
    }
    return false;
  }

  private void part(String text, String behind) {
    Source source = Source.of(name, ends.before(number) + text + behind);
    format.read(source, new Shifted(linesBefore));
    linesBefore += CharMatcher.is('\n').countIn(text);
    number++;
  }

  /** Tells the lines of the file, not those of a part. */
  private final class Shifted implements ReferenceSink {
    private final int lines;

    Shifted(int lines) {
      this.lines = lines;
    }

    @Override
    public void add(Reference reference) {
      sink.add(reference);
    }

    @Override
    public void add(Reference reference, ImmutableList<Notice> notices) {
      sink.add(reference, notices);
    }

    @Override
    public void say(Remark remark) {
      SourceSpan span = remark.span();
      SourceSpan shifted =
          new SourceSpan(
              span.source(),
              span.start(),
              span.end(),
              span.line() + lines,
              span.column(),
              span.endLine() + lines,
              span.endColumn());
      sink.say(
          new Remark(remark.rule(), remark.severity(), shifted, remark.message(), remark.fix()));
    }
  }
}
