package io.casebound.manuscripts.jats;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.Block;
import io.casebound.model.Figure;
import io.casebound.model.Footnote;
import io.casebound.model.Paragraph;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import io.casebound.model.Supplement;
import io.casebound.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads figures, tables, and files beside the text. */
final class FloatReader {
  private static final ImmutableSet<String> NOT_CAPTION =
      ImmutableSet.of("label", "alt-text", "long-desc");
  private static final ImmutableSet<String> DESCRIPTIONS = ImmutableSet.of("alt-text", "long-desc");
  private static final ImmutableSet<String> FILES =
      ImmutableSet.of("graphic", "media", "supplementary-material");
  private static final ImmutableSet<String> CAPTIONS = ImmutableSet.of("caption", "title");

  private static final ImmutableSet<String> NOT_NOTES =
      ImmutableSet.of(
          "label",
          "caption",
          "title",
          "table",
          "tgroup",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "row",
          "col",
          "colgroup",
          "alternatives",
          "graphic");

  private final Source source;
  private final FloatIndex index;
  private final BlockReader blocks;
  private final TableReader tables;

  FloatReader(Source source, FloatIndex index, BlockReader blocks) {
    this.source = source;
    this.index = index;
    this.blocks = blocks;
    this.tables = new TableReader(source, blocks);
  }

  /** The figure that an element is; its caption is all its text but the label and the notes. */
  Figure figure(XmlElement element, SectionDraft around) {
    FloatIndex.Entry entry = index.entry(element);
    List<XmlElement> caption = new ArrayList<>();
    List<Figure> panels = new ArrayList<>();
    for (XmlElement part : element.elements()) {
      if (part.is("fig")) {
        panels.add(figure(part, around));
      } else if (!part.isAnyOf(NOT_CAPTION)) {
        caption.add(part);
      }
    }
    ImmutableList<Block> read = blocks.blocksOf(caption, around);
    return Figure.builder(entry.id(), entry.label(), blocks.span(element))
        .printedLabel(label(element))
        .caption(paragraphs(read))
        .panels(panels)
        .files(files(element))
        .description(description(element))
        .notes(footnotes(read))
        .build();
  }

  /** The table that an element is. */
  Table table(XmlElement element, SectionDraft around) {
    FloatIndex.Entry entry = index.entry(element);
    List<XmlElement> captions = new ArrayList<>();
    List<XmlElement> notes = new ArrayList<>();
    for (XmlElement part : element.elements()) {
      if (part.isAnyOf(CAPTIONS)) {
        captions.add(part);
      } else if (!part.isAnyOf(NOT_NOTES)) {
        notes.add(part);
      }
    }
    ImmutableList<Block> caption = blocks.blocksOf(captions, around);
    TableReader.Grid grid = tables.read(element, around);
    return Table.builder(entry.id(), entry.label(), blocks.span(element))
        .printedLabel(label(element))
        .caption(paragraphs(caption))
        .rows(grid.rows())
        .footnotes(footnotes(caption))
        .footnotes(notes(grid.floats()))
        .footnotes(notes(blocks.blocksOf(notes, around)))
        .build();
  }

  /** A file beside the text; it may hold no words at all. */
  Supplement supplement(XmlElement element, SectionDraft around) {
    List<XmlElement> caption = element.elements();
    caption.removeIf(part -> part.isAnyOf(NOT_CAPTION));
    ImmutableList<Block> read = blocks.blocksOf(caption, around);
    return new Supplement(
        element.id(),
        label(element),
        read.stream().flatMap(Block::paragraphs).collect(ImmutableList.toImmutableList()),
        files(element),
        blocks.span(element));
  }

  private Optional<SourceText> label(XmlElement element) {
    return text(element.first("label"));
  }

  private Optional<SourceText> description(XmlElement element) {
    return text(element.firstBelow(DESCRIPTIONS));
  }

  private Optional<SourceText> text(Optional<XmlElement> element) {
    return element.flatMap(part -> Inline.words(part, source));
  }

  private static ImmutableList<String> files(XmlElement element) {
    ImmutableList.Builder<String> files = ImmutableList.builder();
    for (XmlElement part : element.all()) {
      String file = part.isAnyOf(FILES) ? part.attribute("href") : "";
      if (!file.isEmpty()) {
        files.add(file);
      }
    }
    return files.build();
  }

  /** What is no note. */
  private static List<Paragraph> paragraphs(List<Block> read) {
    return read.stream()
        .filter(block -> !(block instanceof Footnote))
        .flatMap(Block::paragraphs)
        .toList();
  }

  private static List<Footnote> footnotes(List<Block> read) {
    List<Footnote> notes = new ArrayList<>(0);
    for (Block block : read) {
      if (block instanceof Footnote note) {
        notes.add(note);
      }
    }
    return notes;
  }

  /** Blocks as notes, each of its own. */
  private static List<Footnote> notes(List<Block> read) {
    List<Footnote> notes = new ArrayList<>(read.size());
    for (Block block : read) {
      notes.add(
          block instanceof Footnote note
              ? note
              : new Footnote(
                  Optional.empty(), Optional.empty(), ImmutableList.of(block), block.span()));
    }
    return notes;
  }
}
