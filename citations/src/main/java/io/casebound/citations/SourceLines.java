package io.casebound.citations;

import com.google.common.collect.AbstractIterator;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import org.jspecify.annotations.Nullable;

/** The lines of a source, each in its place, without their ends: LF, CR or CR LF. */
final class SourceLines extends AbstractIterator<SourceText> {
  private final Source source;
  private int start;

  SourceLines(Source source) {
    this.source = source;
  }

  @Override
  protected @Nullable SourceText computeNext() {
    String text = source.text();
    if (start >= text.length()) {
      return endOfData();
    }
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    SourceText line = SourceText.verbatim(source, start, end);
    start = end + (text.startsWith("\r\n", end) ? 2 : 1);
    return line;
  }
}
