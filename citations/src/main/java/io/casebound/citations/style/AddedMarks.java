package io.casebound.citations.style;

import io.casebound.model.SourceSpan;
import io.casebound.model.SourceText;
import java.util.stream.IntStream;

/**
 * Tells entries that are printed from those of which only the fields are marked. Between marked
 * fields the reader puts the marks, so that the entry can be read: they are not its author's.
 */
final class AddedMarks {
  /** From here on it is a row of fields: what is printed has hardly any, what is marked, most. */
  private static final int MANY_PERCENT = 20;

  private AddedMarks() {}

  /** Whether many marks of the entry, dots of initials among them, are not in the source. */
  static boolean in(SourceText entry) {
    long marks = marks(entry).count();
    long added = marks(entry).filter(at -> !isOfSource(entry, at)).count();
    return 100 * added > MANY_PERCENT * marks;
  }

  private static IntStream marks(SourceText entry) {
    return IntStream.range(0, entry.length())
        .filter(at -> !Character.isLetterOrDigit(entry.charAt(at)))
        .filter(at -> !Character.isWhitespace(entry.charAt(at)));
  }

  /** There a mark may be escaped, as a character reference or behind a backslash. */
  private static boolean isOfSource(SourceText entry, int at) {
    SourceSpan span = entry.span(at, at + 1);
    String written = entry.source().text().substring(span.start(), span.end());
    return written.startsWith("&") || written.indexOf(entry.charAt(at)) >= 0;
  }
}
