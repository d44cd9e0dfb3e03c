package io.casebound.manuscripts.jats;

import io.casebound.model.Source;

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
    return form != Form.ENTITY && source.text().substring(start, end).isBlank();
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
}
