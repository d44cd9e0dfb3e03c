package io.casebound.model;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;

/**
 * A paragraph and where it stands.
 *
 * @param sections the sections around it, from the outermost to its own; empty for what floats
 *     outside them
 */
public record PlacedParagraph(Paragraph paragraph, ImmutableList<Section> sections) {
  static Stream<PlacedParagraph> of(Manuscript manuscript) {
    return Stream.concat(
        Stream.of(manuscript.abstracts(), manuscript.body(), manuscript.back())
            .flatMap(ImmutableList::stream)
            .flatMap(section -> in(section, ImmutableList.of())),
        manuscript.floats().stream().flatMap(block -> in(block, ImmutableList.of())));
  }

  /** The headings around it, from the outermost to that of its own section. */
  public ImmutableList<SourceText> titles() {
    return sections.stream()
        .flatMap(section -> section.title().stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<PlacedParagraph> in(Section section, ImmutableList<Section> around) {
    ImmutableList<Section> chain =
        ImmutableList.<Section>builderWithExpectedSize(around.size() + 1)
            .addAll(around)
            .add(section)
            .build();
    return Stream.concat(
        section.blocks().stream().flatMap(block -> in(block, chain)),
        section.sections().stream().flatMap(below -> in(below, chain)));
  }

  private static Stream<PlacedParagraph> in(Block block, ImmutableList<Section> chain) {
    if (block instanceof Box box) {
      return in(box.content(), chain);
    }
    return block.children().isEmpty()
        ? block.paragraphs().map(paragraph -> new PlacedParagraph(paragraph, chain))
        : block.children().stream().flatMap(child -> in(child, chain));
  }
}
