package io.casebound.cli;

import io.casebound.model.Block;
import io.casebound.model.Box;
import io.casebound.model.Manuscript;
import io.casebound.model.Paragraph;
import io.casebound.model.Section;
import io.casebound.model.SourceText;
import java.util.Comparator;
import java.util.stream.Stream;

/** The texts in which a manuscript tells its case: all but names, addresses and references. */
final class ManuscriptTexts {
  private ManuscriptTexts() {}

  /** Title, key words, abstract, sections with headings, captions and tables, as they stand. */
  static Stream<PlacedText> of(Manuscript manuscript) {
    return Stream.of(
            manuscript.title().stream().map(PlacedText::new),
            manuscript.keywords().stream().map(PlacedText::new),
            manuscript.sections().flatMap(ManuscriptTexts::of),
            manuscript.floats().stream()
                .flatMap(Block::walk)
                .flatMap(ManuscriptTexts::of)
                .map(PlacedText::new))
        .flatMap(texts -> texts)
        .sorted(Comparator.comparing(placed -> placed.text().span()));
  }

  private static Stream<PlacedText> of(Section section) {
    return Stream.concat(section.title().stream(), section.ownBlocks().flatMap(ManuscriptTexts::of))
        .map(text -> new PlacedText(text, section.role()));
  }

  private static Stream<SourceText> of(Block block) {
    return block.children().isEmpty() && !(block instanceof Box)
        ? block.paragraphs().map(Paragraph::text)
        : Stream.empty();
  }
}
