package io.casebound.model;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A section of the abstract, the body or the back matter.
 *
 * @param title its heading as printed, with its number if it has one
 * @param role what it is for
 * @param blocks what stands in it before its first subsection, in document order
 * @param sections its subsections
 * @param span where it stands, heading and subsections included
 */
public record Section(
    Optional<SourceText> title,
    SectionRole role,
    ImmutableList<Block> blocks,
    ImmutableList<Section> sections,
    SourceSpan span) {

  /** This section and all below it, in document order. */
  public Stream<Section> walk() {
    return Stream.concat(Stream.of(this), sections.stream().flatMap(Section::walk));
  }

  /** The paragraphs of this section and of all below it, in document order, captions left out. */
  public Stream<Paragraph> paragraphs() {
    return walk()
        .flatMap(section -> section.blocks().stream())
        .filter(Paragraph.class::isInstance)
        .map(Paragraph.class::cast);
  }
}
