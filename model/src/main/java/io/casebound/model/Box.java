package io.casebound.model;

import java.util.stream.Stream;

/**
 * Text that is set apart in a box: key points, a panel of definitions.
 *
 * @param content what stands in it, under its heading
 */
public record Box(Section content) implements Block {
  @Override
  public SourceSpan span() {
    return content.span();
  }

  @Override
  public Stream<Block> walk() {
    return Stream.concat(Stream.of(this), content.allBlocks());
  }

  @Override
  public Stream<Paragraph> paragraphs() {
    return content.everyParagraph();
  }

  @Override
  public Stream<SourceText> labels() {
    return content.labels();
  }
}
