package io.casebound.manuscripts.jats;

import com.google.common.collect.ImmutableList;
import io.casebound.model.SourceText;
import io.casebound.model.text.TextRange;

/**
 * Running text with what its elements mark in it.
 *
 * @param text its white space folded, none at either end
 * @param superscripts what is set as superscript, in order
 * @param links the cross-references in order
 * @param floats figures, tables, notes and the like that stand inside, in order; their text is not
 *     part of the text
 */
record FlowedText(
    SourceText text,
    ImmutableList<TextRange> superscripts,
    ImmutableList<Link> links,
    ImmutableList<XmlElement> floats) {

  /** A stretch of the text that a cross-reference covers. */
  record Link(TextRange range, XmlElement element) {}

  /** A text in which nothing is marked. */
  static FlowedText of(SourceText text) {
    return new FlowedText(text, ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
  }

  boolean isEmpty() {
    return text.length() == 0;
  }
}
