package io.casebound.model;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A note: at the foot of a page, at the end of the text, or under a table.
 *
 * @param id the identifier that links use, where it has one
 * @param label its mark as printed: {@code 1}, {@code *}, {@code a}
 * @param blocks what stands in it, in order
 */
public record Footnote(
    Optional<String> id, Optional<SourceText> label, ImmutableList<Block> blocks, SourceSpan span)
    implements Block {

  /** A note without a mark: "Values are means." */
  public static Footnote of(Paragraph paragraph) {
    return new Footnote(
        Optional.empty(), Optional.empty(), ImmutableList.of(paragraph), paragraph.span());
  }

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
    return Stream.concat(label.stream(), blocks.stream().flatMap(Block::labels));
  }
}
