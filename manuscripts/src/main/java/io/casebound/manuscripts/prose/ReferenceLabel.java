package io.casebound.manuscripts.prose;

import io.casebound.model.SourceText;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a reference list numbers its entries. */
enum ReferenceLabel {
  BRACKETS("\\[\\s?(\\d{1,3})\\s?\\]"),
  ROUND("\\((\\d{1,3})\\)"),
  PARENTHESIS("(\\d{1,3})\\)"),
  STOP("(\\d{1,3})\\.(?!\\d)"),
  BARE("(\\d{1,3})(?=\\s{1,9}\\p{Lu}\\p{L})");

  private final String shape;
  private final Pattern atStart;

  ReferenceLabel(String shape) {
    this.shape = shape;
    this.atStart = Pattern.compile("^\\s{0,40}" + shape + "\\s{0,40}");
  }

  /** The number at the beginning of a line. */
  OptionalInt number(CharSequence line) {
    Matcher label = atStart.matcher(line);
    return label.lookingAt()
        ? OptionalInt.of(Integer.parseInt(label.group(1)))
        : OptionalInt.empty();
  }

  /** The number itself, as printed. */
  Optional<SourceText> label(SourceText line) {
    Matcher label = atStart.matcher(line);
    return label.lookingAt()
        ? Optional.of(line.slice(label.start(1), label.end(1)))
        : Optional.empty();
  }

  /** The line without its number. */
  SourceText rest(SourceText line) {
    Matcher label = atStart.matcher(line);
    return label.lookingAt() ? line.slice(label.end(), line.length()) : line;
  }

  /** The offset of the label {@code number} inside a text, behind the end of an entry; or -1. */
  int find(CharSequence text, int number, int from) {
    Matcher label =
        Pattern.compile("(?<=[.\\d)\\]/\\p{Ll}]\\s)" + shape + "(?=\\s{0,3}[\\p{Lu}*\"“])")
            .matcher(text);
    int at = from;
    while (at <= text.length() && label.find(at)) {
      if (Integer.parseInt(label.group(1)) == number) {
        return label.start();
      }
      at = label.end();
    }
    return -1;
  }
}
