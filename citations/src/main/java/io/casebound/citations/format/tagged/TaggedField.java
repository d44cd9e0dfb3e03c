package io.casebound.citations.format.tagged;

import io.casebound.citations.format.record.Spacing;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A field as it stands in the file.
 *
 * @param tag the tag; empty for lines before the first tag
 * @param value what stands behind the tag, and on the lines that follow without a tag
 * @param start where the tag begins
 * @param end where the last line ends
 * @param afterBlank whether an empty line stands before the tag
 */
record TaggedField(String tag, SourceText value, int start, int end, boolean afterBlank) {
  private static final Pattern EMPTY_LINE = Pattern.compile("\\R[ \\t]*\\R");

  static TaggedField of(
      Source source, String tag, int start, int valueStart, int end, boolean gap) {
    SourceText value = SourceText.verbatim(source, Math.min(valueStart, end), end).strip();
    return new TaggedField(tag, value, start, end, gap);
  }

  /** The value on one line. */
  SourceText text() {
    return Spacing.collapsed(value);
  }

  /** The value up to an empty line, on one line. */
  SourceText firstParagraph() {
    Matcher gap = EMPTY_LINE.matcher(value);
    return Spacing.collapsed(gap.find() ? value.slice(0, gap.start()) : value);
  }

  boolean is(String other) {
    return tag.equals(other);
  }
}
