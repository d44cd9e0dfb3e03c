package io.casebound.model;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;

/**
 * A paragraph with the links that stand in it.
 *
 * @param citations the in-text citations, in order
 * @param callOuts the mentions of figures and tables, in order
 * @param crossReferences the links to anything else, in order
 */
public record Paragraph(
    SourceText text,
    ImmutableList<Citation> citations,
    ImmutableList<CallOut> callOuts,
    ImmutableList<CrossReference> crossReferences)
    implements Block {

  /** A paragraph that links to nothing but references, figures and tables. */
  public Paragraph(
      SourceText text, ImmutableList<Citation> citations, ImmutableList<CallOut> callOuts) {
    this(text, citations, callOuts, ImmutableList.of());
  }

  /** A paragraph without any link. */
  public static Paragraph of(SourceText text) {
    return new Paragraph(text, ImmutableList.of(), ImmutableList.of());
  }

  @Override
  public SourceSpan span() {
    return text.span();
  }

  @Override
  public Stream<Paragraph> paragraphs() {
    return Stream.of(this);
  }
}
