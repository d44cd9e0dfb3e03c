package io.casebound.model;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A section of the abstract, the body or the back matter.
 *
 * @param id the identifier that links use, where it has one
 * @param heading its heading as printed, with its number if it has one, and the links in it
 * @param role what it is for
 * @param language its language as a BCP 47 tag, where it is said to be another than the
 *     manuscript's
 * @param blocks what stands in it before its first subsection, in document order
 * @param sections its subsections
 * @param span where it stands, heading and subsections included
 */
public record Section(
    Optional<String> id,
    Optional<Paragraph> heading,
    SectionRole role,
    Optional<String> language,
    ImmutableList<Block> blocks,
    ImmutableList<Section> sections,
    SourceSpan span) {

  /** A section that no link leads to, and whose heading links to nothing. */
  public Section(
      Optional<SourceText> title,
      SectionRole role,
      ImmutableList<Block> blocks,
      ImmutableList<Section> sections,
      SourceSpan span) {
    this(
        Optional.empty(), title.map(Paragraph::of), role, Optional.empty(), blocks, sections, span);
  }

  /** Its heading as printed, with its number if it has one. */
  public Optional<SourceText> title() {
    return heading.map(Paragraph::text);
  }

  /** This section and all below it, those in its boxes first, in document order. */
  public Stream<Section> walk() {
    return Stream.concat(Stream.of(this), subsections().flatMap(Section::walk));
  }

  /** The sections right below it: its boxes, then its subsections. */
  public Stream<Section> subsections() {
    Stream<Section> boxes =
        ownBlocks().filter(Box.class::isInstance).map(box -> ((Box) box).content());
    return Stream.concat(boxes, sections.stream());
  }

  /** Its blocks with those in its lists, quotations and notes, but not what its boxes hold. */
  public Stream<Block> ownBlocks() {
    return blocks.stream().flatMap(Block::walkOutsideBoxes);
  }

  /** Every block of this section and of all below it, in document order. */
  public Stream<Block> allBlocks() {
    return Stream.concat(
        blocks.stream().flatMap(Block::walk), sections.stream().flatMap(Section::allBlocks));
  }

  /**
   * The paragraphs of this section and of all below it, in document order; captions and tables left
   * out.
   */
  public Stream<Paragraph> paragraphs() {
    return allBlocks().filter(Paragraph.class::isInstance).map(Paragraph.class::cast);
  }

  /** As {@link Block#paragraphs} of all its blocks and of all below it. */
  Stream<Paragraph> everyParagraph() {
    return Stream.concat(
        blocks.stream().flatMap(Block::paragraphs),
        sections.stream().flatMap(Section::everyParagraph));
  }

  /** Its heading, and the labels and headings below it. */
  Stream<SourceText> labels() {
    return Stream.of(
            title().stream(),
            blocks.stream().flatMap(Block::labels),
            sections.stream().flatMap(Section::labels))
        .flatMap(part -> part);
  }
}
