package io.casebound.manuscripts.markdown;

import com.google.common.collect.ImmutableList;
import io.casebound.manuscripts.outlined.CitedRecords;
import io.casebound.manuscripts.outlined.OutlinedManuscript;
import io.casebound.manuscripts.prose.DraftCell;
import io.casebound.manuscripts.prose.ListMark;
import io.casebound.manuscripts.prose.MarkedText;
import io.casebound.model.ListKind;
import io.casebound.model.Manuscript;
import io.casebound.model.ManuscriptFormat;
import io.casebound.model.Source;
import io.casebound.model.SourceSpan;
import io.casebound.model.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** Walks the blocks of a Markdown document one after the other. */
final class MarkdownAssembly {
  private static final Pattern ATTRIBUTES = Pattern.compile("\\s{0,9}\\{[^{}]{0,300}\\}\\s{0,9}$");

  private final Source source;
  private final int offset;
  private final OutlinedManuscript manuscript;
  private final ReferenceItems references = new ReferenceItems();

  MarkdownAssembly(Source source, int offset, OutlinedManuscript manuscript) {
    this.source = source;
    this.offset = offset;
    this.manuscript = manuscript;
  }

  /** Takes the blocks of a document in their order, however deep they lie. */
  void read(Node document) {
    Node node = document.getFirstChild();
    while (node != null) {
      boolean leaf = readLeaf(node);
      if (!leaf && node.getFirstChild() != null) {
        node = node.getFirstChild();
      } else {
        while (node.getNext() == null && node.getParent() != null && node.getParent() != document) {
          node = node.getParent();
        }
        node = node.getNext();
      }
    }
  }

  private boolean readLeaf(Node node) {
    if (node instanceof Heading heading) {
      SourceText text = InlineText.of(heading, source, offset).marked().text();
      manuscript.heading(heading.getLevel(), withoutAttributes(text));
    } else if (node instanceof Paragraph) {
      readParagraph(node, InlineText.of(node, source, offset));
    } else if (node instanceof TableBlock) {
      readTable(node);
    } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
      readCode(node);
    } else if (node instanceof FootnoteDefinition note) {
      readNote(note);
    } else {
      return !(node instanceof Block);
    }
    return true;
  }

  private static SourceText withoutAttributes(SourceText text) {
    Matcher attributes = ATTRIBUTES.matcher(text);
    return attributes.find() ? text.slice(0, attributes.start()) : text.strip();
  }

  private void readParagraph(Node node, InlineText inline) {
    MarkedText marked = inline.marked().strip();
    SourceText text = marked.text();
    boolean nothing = text.length() == 0 || isFence(text) || isAttributes(text);
    if (!nothing) {
      if (manuscript.isInReferences()) {
        references.lines(node, inline).forEach(manuscript::reference);
      } else {
        readText(node, marked);
      }
    }
    inline.images().forEach(this::readImage);
  }

  /** The fence of a Pandoc div, {@code ::: {#refs}}. */
  private static boolean isFence(SourceText text) {
    return text.value().startsWith(":::");
  }

  private static boolean isAttributes(SourceText text) {
    return text.charAt(0) == '{' && ATTRIBUTES.matcher(text).lookingAt();
  }

  private void readNote(FootnoteDefinition note) {
    ImmutableList.Builder<MarkedText> texts = ImmutableList.builder();
    for (Node block = note.getFirstChild(); block != null; block = block.getNext()) {
      MarkedText text =
          block instanceof Paragraph
              ? InlineText.of(block, source, offset).marked().strip()
              : MarkedText.of(verbatim(block));
      texts.add(text);
    }
    manuscript.note(NoteIds.of(note.getLabel()), noteLabel(note), texts.build());
  }

  private Optional<SourceText> noteLabel(FootnoteDefinition note) {
    List<org.commonmark.node.SourceSpan> spans = note.getSourceSpans();
    if (spans.isEmpty()) {
      return Optional.empty();
    }
    int start = source.text().indexOf("[^", offset + spans.get(0).getInputIndex()) + 2;
    int end = start + note.getLabel().length();
    return source.text().startsWith(note.getLabel(), start)
        ? Optional.of(SourceText.verbatim(source, start, end))
        : Optional.empty();
  }

  private void readText(Node node, MarkedText marked) {
    if (node.getParent() instanceof ListItem item && item.getFirstChild() == node) {
      manuscript.item(mark(item), marked);
    } else {
      manuscript.paragraph(marked);
    }
  }

  private ListMark mark(ListItem item) {
    int depth = -1;
    for (Node node = item; node != null; node = node.getParent()) {
      depth += node instanceof ListBlock ? 1 : 0;
    }
    boolean bullets = item.getParent() instanceof BulletList;
    return new ListMark(
        Math.max(depth, 0), bullets ? ListKind.UNORDERED : ListKind.ORDERED, label(item));
  }

  /** The number of an item as it stands in the source. */
  private Optional<SourceText> label(ListItem item) {
    List<org.commonmark.node.SourceSpan> spans = item.getSourceSpans();
    if (spans.isEmpty() || !(item.getParent() instanceof OrderedList)) {
      return Optional.empty();
    }
    int start = offset + spans.get(0).getInputIndex();
    int end = start;
    while (end < source.text().length() && Character.isDigit(source.text().charAt(end))) {
      end++;
    }
    return end == start
        ? Optional.empty()
        : Optional.of(
            SourceText.verbatim(source, start, Math.min(end + 1, source.text().length())));
  }

  private void readCode(Node node) {
    SourceText text = verbatim(node);
    if (text.length() > 0) {
      manuscript.verbatim(MarkedText.of(text));
    }
  }

  private SourceText verbatim(Node node) {
    SourceText.Builder text = SourceText.builder(source);
    for (org.commonmark.node.SourceSpan span : node.getSourceSpans()) {
      int start = offset + span.getInputIndex();
      if (text.length() > 0) {
        int last = text.build().span().end();
        text.append(" ", last, Math.max(last, start));
      }
      text.append(start, start + span.getLength());
    }
    return text.build().strip();
  }

  private void readImage(Image image) {
    manuscript.image(InlineText.of(image, source, offset).marked(), span(image));
  }

  private void readTable(Node table) {
    ImmutableList.Builder<DraftCell.Row> rows = ImmutableList.builder();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        rows.add(new DraftCell.Row(part instanceof TableHead, cells(row)));
      }
    }
    manuscript.table(rows.build(), span(table));
  }

  private ImmutableList<DraftCell> cells(Node row) {
    ImmutableList.Builder<DraftCell> cells = ImmutableList.builder();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell instanceof TableCell) {
        cells.add(DraftCell.of(InlineText.of(cell, source, offset).marked()));
      }
    }
    return cells.build();
  }

  private SourceSpan span(Node node) {
    List<org.commonmark.node.SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return source.span(offset, offset);
    }
    org.commonmark.node.SourceSpan last = spans.get(spans.size() - 1);
    return source.span(
        offset + spans.get(0).getInputIndex(), offset + last.getInputIndex() + last.getLength());
  }

  Manuscript finish(CitedRecords records) {
    return manuscript.finish(ManuscriptFormat.MARKDOWN, true, records);
  }
}
