package io.casebound.manuscripts.word;

import com.google.common.collect.ImmutableList;
import io.casebound.manuscripts.front.FrontField;
import io.casebound.manuscripts.outlined.OutlinedManuscript;
import io.casebound.manuscripts.prose.DraftCell;
import io.casebound.manuscripts.prose.ListMark;
import io.casebound.manuscripts.prose.MarkedText;
import io.casebound.manuscripts.prose.TextLine;
import io.casebound.manuscripts.word.WordBlock.Cell;
import io.casebound.manuscripts.word.WordBlock.Grid;
import io.casebound.manuscripts.word.WordBlock.Prose;
import io.casebound.model.ListKind;
import io.casebound.model.Manuscript;
import io.casebound.model.ManuscriptFormat;
import io.casebound.model.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the blocks of a document in their order, and says of each what its look tells of it. */
final class WordAssembly {
  private final WordDocument document;
  private final Rendering rendering;
  private final HeadingFinder headings;
  private final OutlinedManuscript manuscript;
  private final List<MarkedText> abstractParagraphs = new ArrayList<>();

  private WordAssembly(WordDocument document, Rendering rendering) {
    this.document = document;
    this.rendering = rendering;
    this.headings = HeadingFinder.of(document.body());
    this.manuscript = new OutlinedManuscript(rendering.source());
  }

  /** The manuscript in a document, whose spans bear {@code name}. */
  static Manuscript read(WordDocument document, String name) {
    Rendering rendering = Rendering.of(document, name);
    return new WordAssembly(document, rendering).read();
  }

  private Manuscript read() {
    document.body().forEach(this::read);
    endAbstract();
    document.notes().forEach(this::readNote);
    return manuscript.finish(ManuscriptFormat.WORD, false, new EmbeddedRecords(document));
  }

  private void read(WordBlock block) {
    if (block instanceof Prose prose) {
      readProse(prose);
    } else if (block instanceof Grid grid) {
      endAbstract();
      readTable(grid);
    }
  }

  private void readProse(Prose prose) {
    MarkedText marked = rendering.marked(prose);
    ParagraphKind kind = ParagraphKind.of(prose.look());
    if (kind == ParagraphKind.ABSTRACT && !manuscript.isStarted()) {
      abstractParagraphs.add(marked);
      return;
    }
    endAbstract();
    for (int i = 0; i < prose.pictures(); i++) {
      manuscript.image(rendering.span(prose));
    }
    if (marked.text().length() > 0) {
      readText(prose, marked, kind);
    }
  }

  /** Paragraphs in a style for abstracts need no heading to be one. */
  private void endAbstract() {
    if (!abstractParagraphs.isEmpty()) {
      manuscript.readAbstract(ImmutableList.copyOf(abstractParagraphs));
      abstractParagraphs.clear();
    }
  }

  private void readText(Prose prose, MarkedText marked, ParagraphKind kind) {
    SourceText text = marked.text();
    switch (kind) {
      case BIBLIOGRAPHY -> readReference(prose);
      case TITLE -> readFront(FrontField.TITLE, marked);
      case SUBTITLE -> readSubtitle(marked);
      case AUTHORS -> readFront(FrontField.AUTHORS, marked);
      case DATE -> readFront(FrontField.DATE, marked);
      case CAPTION -> manuscript.caption(marked);
      default -> {
        SourceText heading = withLabel(prose, text);
        Optional<Integer> level = headings.level(prose, heading, manuscript);
        if (level.isPresent()) {
          manuscript.heading(level.get(), heading);
        } else if (manuscript.isInReferences()) {
          readReference(prose);
        } else {
          readParagraph(prose, marked);
        }
      }
    }
  }

  private void readFront(FrontField field, MarkedText marked) {
    boolean again = field == FrontField.TITLE && manuscript.front().hasTitle();
    if (manuscript.isStarted() || again) {
      manuscript.paragraph(marked);
    } else {
      manuscript.front().add(field, marked.text());
    }
  }

  private void readSubtitle(MarkedText marked) {
    if (manuscript.isStarted() || !manuscript.front().hasTitle()) {
      manuscript.paragraph(marked);
    } else {
      manuscript.front().addSubtitle(marked.text());
    }
  }

  /** A paragraph with the number that its list gives it. */
  private SourceText withLabel(Prose prose, SourceText text) {
    Optional<SourceText> label = rendering.label(prose);
    if (label.isEmpty()) {
      return text;
    }
    int start = label.get().span().end();
    return SourceText.builder(text.source())
        .append(label.get())
        .append(start, start + 1)
        .append(text)
        .build();
  }

  private void readReference(Prose prose) {
    boolean first = true;
    for (MarkedText line : rendering.lines(prose)) {
      SourceText text = first ? withLabel(prose, line.text()) : line.text();
      manuscript.reference(new TextLine(text, first));
      first = false;
    }
  }

  private void readParagraph(Prose prose, MarkedText marked) {
    if (prose.look().item()) {
      manuscript.item(mark(prose), marked);
    } else if (manuscript.isStarted()) {
      manuscript.paragraph(marked);
    } else {
      rendering.lines(prose).forEach(manuscript::paragraph);
    }
  }

  private ListMark mark(Prose prose) {
    ListKind kind = prose.look().numbered() ? ListKind.ORDERED : ListKind.UNORDERED;
    return new ListMark(prose.look().depth(), kind, rendering.label(prose));
  }

  private void readTable(Grid grid) {
    if (grid.rows().size() == 1 && grid.rows().get(0).size() == 1) {
      grid.rows().get(0).get(0).blocks().forEach(this::read); // a frame around text
      return;
    }
    boolean empty = Rendering.prose(ImmutableList.of(grid)).stream().allMatch(this::isPicture);
    if (empty) {
      Rendering.prose(ImmutableList.of(grid)).forEach(this::readProse); // pictures side by side
    } else {
      manuscript.table(TableRows.of(grid, this::cell), rendering.span(grid));
    }
  }

  private boolean isPicture(Prose prose) {
    return prose.text().isEmpty();
  }

  private DraftCell cell(Cell cell, int rows) {
    return new DraftCell(
        CellText.join(Rendering.prose(cell.blocks()), rendering), cell.columns(), rows);
  }

  private void readNote(String id, ImmutableList<WordBlock> blocks) {
    ImmutableList<MarkedText> texts =
        Rendering.prose(blocks).stream()
            .map(rendering::marked)
            .filter(marked -> marked.text().length() > 0)
            .collect(ImmutableList.toImmutableList());
    manuscript.note(id, Optional.empty(), texts);
  }
}
