package io.casebound.manuscripts.word;

import com.google.common.collect.ImmutableList;
import io.casebound.manuscripts.prose.MarkedLink;
import io.casebound.manuscripts.prose.MarkedText;
import io.casebound.manuscripts.word.WordBlock.Cell;
import io.casebound.manuscripts.word.WordBlock.Grid;
import io.casebound.manuscripts.word.WordBlock.Prose;
import io.casebound.model.Source;
import io.casebound.model.SourceSpan;
import io.casebound.model.SourceText;
import io.casebound.model.text.TextRange;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Writes a document down as plain text, a paragraph or a row of a table on each line, and knows
 * where each stands: that is what the places of a manuscript count in, since a Word document has
 * neither lines nor columns.
 */
final class Rendering {
  private final StringBuilder text = new StringBuilder();
  private final IdentityHashMap<WordBlock, TextRange> places = new IdentityHashMap<>();
  private Source source = Source.of("", "");

  private Rendering() {}

  /** The document's text, under that name. */
  static Rendering of(WordDocument document, String name) {
    Rendering rendering = new Rendering();
    document.body().forEach(rendering::addLine);
    document.notes().values().forEach(note -> note.forEach(rendering::addLine));
    rendering.source = Source.of(name, rendering.text.toString());
    return rendering;
  }

  Source source() {
    return source;
  }

  private void addLine(WordBlock block) {
    int start = text.length();
    if (block instanceof Prose prose) {
      add(prose);
    } else if (block instanceof Grid grid) {
      grid.rows().forEach(this::addRow);
      places.put(grid, new TextRange(start, Math.max(start, text.length() - 1)));
    }
    boolean ended = text.length() == start || text.charAt(text.length() - 1) == '\n';
    if (!ended) {
      text.append('\n');
    }
  }

  private void add(Prose prose) {
    if (!prose.label().isEmpty()) {
      text.append(prose.label()).append(' ');
    }
    places.put(prose, new TextRange(text.length(), text.length() + prose.text().length()));
    text.append(prose.text());
  }

  private void addRow(ImmutableList<Cell> row) {
    for (int i = 0; i < row.size(); i++) {
      text.append(i > 0 ? "\t" : "");
      addCell(row.get(i));
    }
    text.append('\n');
  }

  /** A cell is one piece of its row's line, whatever stands in it. */
  private void addCell(Cell cell) {
    int start = text.length();
    for (Prose prose : prose(cell.blocks())) {
      if (text.length() > start) {
        text.append(' ');
      }
      int from = text.length();
      add(prose);
      for (int i = from; i < text.length(); i++) {
        if (text.charAt(i) == '\n') {
          text.setCharAt(i, ' ');
        }
      }
    }
  }

  /** Every paragraph in these blocks, those of tables inside tables too. */
  static ImmutableList<Prose> prose(List<WordBlock> blocks) {
    ImmutableList.Builder<Prose> all = ImmutableList.builder();
    for (WordBlock block : blocks) {
      if (block instanceof Prose prose) {
        all.add(prose);
      } else if (block instanceof Grid grid) {
        grid.rows().forEach(row -> row.forEach(cell -> all.addAll(prose(cell.blocks()))));
      }
    }
    return all.build();
  }

  private TextRange place(WordBlock block) {
    return places.getOrDefault(block, new TextRange(0, 0));
  }

  SourceSpan span(WordBlock block) {
    return source.span(place(block).start(), place(block).end());
  }

  /** The number of an item as printed. */
  Optional<SourceText> label(Prose prose) {
    int start = place(prose).start();
    return prose.label().isEmpty()
        ? Optional.empty()
        : Optional.of(SourceText.verbatim(source, start - 1 - prose.label().length(), start - 1));
  }

  /** A paragraph on one line, with what is marked in it. */
  MarkedText marked(Prose prose) {
    ImmutableList.Builder<MarkedLink> links = ImmutableList.builder();
    for (FieldCitation citation : prose.citations()) {
      links.add(
          new MarkedLink(
              new TextRange(citation.start(), citation.end()),
              MarkedLink.Kind.REFERENCES,
              citation.works().stream()
                  .map(CitedWork::key)
                  .collect(ImmutableList.toImmutableList())));
    }
    prose
        .notes()
        .forEach(
            note -> {
              int at = Math.min(note.at(), prose.text().length());
              links.add(
                  new MarkedLink(
                      new TextRange(at, at),
                      MarkedLink.Kind.FOOTNOTE,
                      ImmutableList.of(note.id())));
            });
    return new MarkedText(oneLine(prose), prose.superscripts(), links.build());
  }

  private SourceText oneLine(Prose prose) {
    int start = place(prose).start();
    SourceText.Builder line = SourceText.builder(source);
    int from = 0;
    int end = prose.text().indexOf('\n');
    while (end >= 0) {
      line.append(start + from, start + end).append(" ", start + end, start + end + 1);
      from = end + 1;
      end = prose.text().indexOf('\n', from);
    }
    return line.append(start + from, start + prose.text().length()).build();
  }

  /** A paragraph line by line, with what is marked in it; empty lines are left out. */
  ImmutableList<MarkedText> lines(Prose prose) {
    MarkedText whole = marked(prose);
    ImmutableList.Builder<MarkedText> lines = ImmutableList.builder();
    int from = 0;
    while (from <= prose.text().length()) {
      int end = prose.text().indexOf('\n', from);
      int to = end < 0 ? prose.text().length() : end;
      MarkedText line = whole.slice(from, to).strip();
      if (line.text().length() > 0) {
        lines.add(line);
      }
      from = to + 1;
    }
    return lines.build();
  }
}
