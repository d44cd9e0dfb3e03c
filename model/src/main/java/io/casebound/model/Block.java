package io.casebound.model;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;

/** What a section is made of, in document order. */
public sealed interface Block
    permits Paragraph,
        ItemList,
        Table,
        Figure,
        Box,
        Quotation,
        Footnote,
        Formula,
        Preformatted,
        Supplement {
  /** Where the block stands. */
  SourceSpan span();

  /**
   * The blocks that running text goes on in: those of items, quotations and notes. Figures, tables
   * and the like have captions and cells instead, which are not blocks; a box has a section.
   */
  default ImmutableList<Block> children() {
    return ImmutableList.of();
  }

  /** Every paragraph in it: its own, those of its items, captions, cells and notes, in order. */
  Stream<Paragraph> paragraphs();

  /** The labels and headings in it, as printed; they are no paragraphs. */
  default Stream<SourceText> labels() {
    return Stream.empty();
  }

  /** This block and all below it, in document order. */
  default Stream<Block> walk() {
    return Stream.concat(Stream.of(this), children().stream().flatMap(Block::walk));
  }

  /** As {@link #walk}, but what stands in boxes left out: their sections are sections. */
  default Stream<Block> walkOutsideBoxes() {
    return this instanceof Box
        ? Stream.of(this)
        : Stream.concat(Stream.of(this), children().stream().flatMap(Block::walkOutsideBoxes));
  }
}
