package io.casebound.model;

import com.google.common.collect.ImmutableList;

/**
 * A paragraph (or the item of a list) with the links that stand in it.
 *
 * @param citations the in-text citations, in order
 * @param callOuts the mentions of figures and tables, in order
 */
public record Paragraph(
    SourceText text, ImmutableList<Citation> citations, ImmutableList<CallOut> callOuts)
    implements Block {

  /** A paragraph without any link. */
  public static Paragraph of(SourceText text) {
    return new Paragraph(text, ImmutableList.of(), ImmutableList.of());
  }

  @Override
  public SourceSpan span() {
    return text.span();
  }
}
