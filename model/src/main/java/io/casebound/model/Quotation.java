package io.casebound.model;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A quotation that is set apart, the patient's own words for example.
 *
 * @param id the identifier that links use, where it has one
 * @param blocks what it says, in order, and whose words they are, where that is printed below
 */
public record Quotation(Optional<String> id, ImmutableList<Block> blocks, SourceSpan span)
    implements Block {

  @Override
  public ImmutableList<Block> children() {
    return blocks;
  }

  @Override
  public Stream<Paragraph> paragraphs() {
    return blocks.stream().flatMap(Block::paragraphs);
  }

  @Override
  public Stream<SourceText> labels() {
    return blocks.stream().flatMap(Block::labels);
  }
}
