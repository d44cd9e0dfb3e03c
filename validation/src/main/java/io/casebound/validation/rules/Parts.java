package io.casebound.validation.rules;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Block;
import io.casebound.model.Figure;
import io.casebound.model.Manuscript;
import io.casebound.model.Paragraph;
import io.casebound.model.Section;
import io.casebound.model.SourceText;
import io.casebound.model.Table;
import java.util.stream.Stream;

/** The texts of a manuscript by where they stand, each in document order. */
public final class Parts {
  private Parts() {}

  /** The paragraphs of one section and all below it, captions left out. */
  public static ImmutableList<SourceText> of(Section section) {
    return section.paragraphs().map(Paragraph::text).collect(ImmutableList.toImmutableList());
  }

  /** The paragraphs of all abstracts. */
  public static ImmutableList<SourceText> abstracts(Manuscript manuscript) {
    return paragraphs(manuscript.abstracts());
  }

  /** The paragraphs of the body. */
  public static ImmutableList<SourceText> body(Manuscript manuscript) {
    return paragraphs(manuscript.body());
  }

  /** The captions of figures. */
  public static ImmutableList<SourceText> figureCaptions(Manuscript manuscript) {
    return manuscript
        .figures()
        .flatMap(Figure::paragraphs)
        .map(Paragraph::text)
        .collect(ImmutableList.toImmutableList());
  }

  /** What stands beside the running text: captions, cells and footnotes of tables. */
  public static ImmutableList<SourceText> besideText(Manuscript manuscript) {
    return manuscript
        .blocks()
        .flatMap(Parts::besideText)
        .map(Paragraph::text)
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<SourceText> paragraphs(ImmutableList<Section> sections) {
    return sections.stream()
        .flatMap(Section::paragraphs)
        .map(Paragraph::text)
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<Paragraph> besideText(Block block) {
    return block instanceof Figure || block instanceof Table ? block.paragraphs() : Stream.empty();
  }
}
