package io.casebound.validation.text;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Block;
import io.casebound.model.Citation;
import io.casebound.model.Figure;
import io.casebound.model.Footnote;
import io.casebound.model.Manuscript;
import io.casebound.model.Paragraph;
import io.casebound.model.Section;
import io.casebound.model.SectionRole;
import io.casebound.model.Table;
import io.casebound.model.text.Sentences;
import io.casebound.model.text.TextRange;
import io.casebound.validation.text.Sentence.Zone;
import java.util.List;

/** Takes all sentences of a manuscript, in document order. */
public final class ManuscriptSentences {
  private final ImmutableList.Builder<Sentence> sentences = ImmutableList.builder();

  private ManuscriptSentences() {}

  /**
   * All sentences in document order: title, key words, abstract, body and back matter, captions and
   * tables where they stand; those that float come last.
   */
  public static ImmutableList<Sentence> of(Manuscript manuscript) {
    ManuscriptSentences collector = new ManuscriptSentences();
    Place front = new Place(Zone.TITLE, SectionRole.OTHER, ImmutableList.of());
    manuscript.title().ifPresent(title -> collector.add(Paragraph.of(title), front));
    manuscript
        .keywords()
        .forEach(keyword -> collector.add(Paragraph.of(keyword), front.in(Zone.KEYWORDS)));
    collector.addAll(manuscript.abstracts(), front.in(Zone.ABSTRACT));
    collector.addAll(manuscript.body(), front.in(Zone.BODY));
    collector.addAll(manuscript.back(), front.in(Zone.BACK));
    manuscript.floats().stream()
        .flatMap(Block::walk)
        .forEach(block -> collector.add(block, front.in(Zone.BODY)));
    return collector.sentences.build();
  }

  private void addAll(List<Section> sections, Place around) {
    for (Section section : sections) {
      Place place = around.within(section);
      section.ownBlocks().forEach(block -> add(block, place));
      addAll(section.subsections().toList(), place);
    }
  }

  private void add(Block block, Place place) {
    if (block instanceof Paragraph paragraph) {
      add(paragraph, place);
    } else if (block instanceof Figure figure) {
      figure.paragraphs().forEach(paragraph -> add(paragraph, place.in(Zone.CAPTION)));
    } else if (block instanceof Table table) {
      table.caption().forEach(paragraph -> add(paragraph, place.in(Zone.CAPTION)));
      table.cells().forEach(cell -> add(cell, place.in(Zone.TABLE)));
      table.footnotes().stream()
          .flatMap(Footnote::paragraphs)
          .forEach(note -> add(note, place.in(Zone.TABLE)));
    }
  }

  private void add(Paragraph paragraph, Place place) {
    for (TextRange range : Sentences.of(paragraph.text())) {
      sentences.add(
          new Sentence(
              paragraph.text(),
              range.start(),
              range.end(),
              place.zone,
              place.role,
              place.sections,
              citations(paragraph, range)));
    }
  }

  private static ImmutableList<Citation> citations(Paragraph paragraph, TextRange range) {
    return paragraph.citations().stream()
        .filter(citation -> range.contains(citation.start()))
        .collect(ImmutableList.toImmutableList());
  }

  /** Where the blocks stand that are being taken. */
  private record Place(Zone zone, SectionRole role, ImmutableList<Section> sections) {
    Place in(Zone other) {
      return new Place(other, role, sections);
    }

    Place within(Section section) {
      return new Place(
          zone,
          section.role(),
          ImmutableList.<Section>builder().addAll(sections).add(section).build());
    }
  }
}
