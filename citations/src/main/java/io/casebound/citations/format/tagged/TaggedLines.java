package io.casebound.citations.format.tagged;

import io.casebound.model.Source;
import java.util.function.Consumer;

/** Cuts a text into fields by the lines that begin with a tag. */
final class TaggedLines {
  /** Finds the tag at the beginning of a line. */
  @FunctionalInterface
  interface TagForm {
    /** Where the value begins of a line from {@code start} to {@code end}; -1 for no tag. */
    int valueStart(String text, int start, int end);
  }

  private final Source source;
  private final String text;
  private final TagForm form;
  private final Consumer<TaggedField> fields;

  private String tag = "";
  private int fieldStart;
  private int valueStart;
  private int fieldEnd;
  private boolean fieldAfterBlank;
  private boolean isBlankBefore;

  private TaggedLines(Source source, TagForm form, Consumer<TaggedField> fields) {
    this.source = source;
    this.text = source.text();
    this.form = form;
    this.fields = fields;
  }

  /** Hands over the fields in order. */
  static void read(Source source, TagForm form, Consumer<TaggedField> fields) {
    new TaggedLines(source, form, fields).read();
  }

  private void read() {
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      line(start, end);
      start = end + 1;
      if (end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n') {
        start++;
      }
    }
    emit();
  }

  private void line(int start, int end) {
    int from = start;
    while (from < end && isMark(text.charAt(from))) {
      from++;
    }
    int value = form.valueStart(text, from, end);
    if (value >= 0) {
      emit();
      tag = tagAt(from, value);
      fieldStart = from;
      valueStart = value;
      fieldEnd = end;
      fieldAfterBlank = isBlankBefore;
      isBlankBefore = false;
    } else if (isBlank(start, end)) {
      isBlankBefore = true;
    } else {
      fieldEnd = end;
      isBlankBefore = false;
    }
  }

  private static boolean isMark(char c) {
    return c == '\uFEFF';
  }

  private String tagAt(int start, int valueStart) {
    int end = start;
    while (end < valueStart && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  private boolean isBlank(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Character.isWhitespace(text.charAt(i)) && !isMark(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void emit() {
    if (fieldEnd > fieldStart) {
      fields.accept(TaggedField.of(source, tag, fieldStart, valueStart, fieldEnd, fieldAfterBlank));
    }
  }
}
