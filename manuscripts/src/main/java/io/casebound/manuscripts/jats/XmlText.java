package io.casebound.manuscripts.jats;

import io.casebound.model.Source;
import io.casebound.model.SourceText;
import io.casebound.model.io.ReadLimits;
import java.util.Optional;

/**
 * A text as it stands in the source.
 *
 * @param form how the source is to be understood
 * @param replacement what an entity stands for; else empty
 */
record XmlText(Form form, String replacement, int start, int end) implements XmlNode {
  /** How a text is written. */
  enum Form {
    /** With references to characters in it. */
    ESCAPED,
    /** As it is: the content of a CDATA section. */
    LITERAL,
    /** By the name of an entity. */
    ENTITY
  }

  /** Whether it is white space only. */
  boolean isBlank(Source source) {
    if (form == Form.ENTITY) {
      return false;
    }
    String text = source.text();
    int at = start;
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at == end;
  }

  static XmlText escaped(int start, int end) {
    return new XmlText(Form.ESCAPED, "", start, end);
  }

  static XmlText literal(int start, int end) {
    return new XmlText(Form.LITERAL, "", start, end);
  }

  static XmlText entity(String replacement, int start, int end) {
    return new XmlText(Form.ENTITY, replacement, start, end);
  }

  /** The text as it flows, where it stands in the source letter for letter; else empty. */
  Optional<FlowedText> plain(Source source) {
    if (form == Form.ENTITY) {
      return Optional.empty();
    }
    String raw = source.text();
    int from = start;
    int to = end;
    while (from < to && TextFlow.isSpace(raw.charAt(from))) {
      from++;
    }
    while (to > from && TextFlow.isSpace(raw.charAt(to - 1))) {
      to--;
    }
    boolean plain =
        to - from <= ReadLimits.PARAGRAPH_CHARS && (from == to || TextFlow.isPlain(raw, from, to));
    return plain
        ? Optional.of(FlowedText.of(SourceText.verbatim(source, from, to)))
        : Optional.empty();
  }

  /** Adds what it stands for, white space and all. */
  void appendTo(SourceText.Builder text, Source source) {
    switch (form) {
      case LITERAL -> text.append(start, end);
      case ENTITY -> text.append(replacement, start, end);
      case ESCAPED -> appendEscaped(text, source.text());
    }
  }

  private void appendEscaped(SourceText.Builder text, String raw) {
    int at = start;
    while (at < end) {
      int behind = raw.charAt(at) == '&' ? CharacterReferences.end(raw, at, end) : -1;
      if (behind < 0) {
        text.append(at, at + 1);
        at++;
      } else {
        text.append(CharacterReferences.decode(raw, at, behind), at, behind);
        at = behind;
      }
    }
  }
}
