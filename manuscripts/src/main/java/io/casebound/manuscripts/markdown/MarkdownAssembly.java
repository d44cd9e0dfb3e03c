package io.casebound.manuscripts.markdown;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.casebound.manuscripts.front.FrontField;
import io.casebound.manuscripts.front.FrontLabel;
import io.casebound.manuscripts.front.FrontMatter;
import io.casebound.manuscripts.prose.CitationMarks;
import io.casebound.manuscripts.prose.Emphasis;
import io.casebound.manuscripts.prose.Headings;
import io.casebound.manuscripts.prose.LineJoiner;
import io.casebound.manuscripts.prose.MarkedText;
import io.casebound.manuscripts.prose.ReferenceLists;
import io.casebound.manuscripts.prose.RunInHeading;
import io.casebound.manuscripts.prose.TextLine;
import io.casebound.manuscripts.prose.Unplaced;
import io.casebound.model.Manuscript;
import io.casebound.model.ManuscriptFormat;
import io.casebound.model.Source;
import io.casebound.model.SourceSpan;
import io.casebound.model.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Reads the blocks of a Markdown document one after the other, and decides of each what it is. */
final class MarkdownAssembly {
  /** Longer than any line of front matter. */
  private static final int LONGEST_FRONT = 400;

  private static final Pattern NOTE = Pattern.compile("^\\[\\^[^\\]\\s]{1,60}\\]:");
  private static final Pattern ATTRIBUTES = Pattern.compile("\\s{0,9}\\{[^{}]{0,300}\\}\\s{0,9}$");
  private static final Pattern LINE_END = Pattern.compile("\\n");
  private static final Pattern PARAGRAPH_END = Pattern.compile("\\n[ \\t]{0,99}\\n");

  private final Source source;
  private final int offset;
  private final FrontMatter front;
  private final MarkdownSections sections;
  private final Floats floats;
  private final ReferenceItems references;
  private final List<SourceText> notes = new ArrayList<>();
  private @Nullable FrontField awaited;
  private int referencesLevel;
  private int lastLevel = 1;

  MarkdownAssembly(Source source, int offset, FrontMatter front) {
    this.source = source;
    this.offset = offset;
    this.front = front;
    this.sections = new MarkdownSections(source);
    this.floats = new Floats(source);
    this.references = new ReferenceItems(source);
  }

  /** Takes the abstract from the front matter. */
  void readAbstract(SourceText text) {
    Matcher end = PARAGRAPH_END.matcher(text);
    int from = 0;
    sections.openAbstract();
    while (end.find()) {
      addAbstract(text.slice(from, end.start()));
      from = end.end();
    }
    addAbstract(text.slice(from, text.length()));
    sections.endAbstract();
  }

  private void addAbstract(SourceText paragraph) {
    List<SourceText> lines = new ArrayList<>();
    Matcher end = LINE_END.matcher(paragraph);
    int from = 0;
    while (end.find()) {
      lines.add(paragraph.slice(from, end.start()));
      from = end.end();
    }
    lines.add(paragraph.slice(from, paragraph.length()));
    SourceText bare = Emphasis.strip(LineJoiner.of(source).join(lines));
    if (bare.length() > 0) {
      readRunIn(MarkedText.of(bare));
    }
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
    floats.flush(sections.current());
  }

  private boolean readLeaf(Node node) {
    if (node instanceof Heading heading) {
      readHeading(heading);
    } else if (node instanceof Paragraph) {
      readParagraph(node, InlineText.of(node, source, offset));
    } else if (node instanceof TableBlock) {
      readTable(node);
    } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
      readCode(node);
    } else if (node instanceof LinkReferenceDefinition definition
        && definition.getLabel().startsWith("^")) {
      notes.add(verbatim(node));
    } else {
      return !(node instanceof Block);
    }
    return true;
  }

  private void readHeading(Heading heading) {
    SourceText text = withoutAttributes(InlineText.of(heading, source, offset).marked().text());
    floats.flush(sections.current());
    awaited = null;
    if (text.length() == 0) {
      return;
    }
    Optional<FrontLabel> label = FrontLabel.of(text);
    if (Headings.isReferences(text)) {
      referencesLevel = heading.getLevel();
    } else if (isTitle(heading, text)) {
      front.add(FrontField.TITLE, text);
    } else if (label.isPresent() && label.get().standsAlone(text)) {
      awaited = label.get().field();
      referencesLevel = 0;
    } else {
      open(heading.getLevel(), text);
    }
  }

  private boolean isTitle(Heading heading, SourceText text) {
    boolean known = Headings.role(text, Optional.empty()).isPresent();
    boolean fewWords = CharMatcher.whitespace().countIn(text) < 3;
    return !sections.isStarted()
        && heading.getLevel() == 1
        && (front.hasTitle() ? front.isTitle(text) : !(known && fewWords));
  }

  private void open(int level, SourceText title) {
    if (referencesLevel > 0) {
      referencesLevel = 0;
      sections.endReferences();
    }
    lastLevel = level;
    sections.open(level, title);
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
      if (referencesLevel > 0) {
        references.add(node, inline);
      } else {
        readText(marked);
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

  private void readText(MarkedText marked) {
    SourceText text = marked.text();
    if (awaited != null) {
      front.add(awaited, text);
    } else if (NOTE.matcher(text).lookingAt()) {
      notes.add(text);
    } else if (!readLabel(text) && !floats.caption(marked, sections.current())) {
      floats.flush(sections.current());
      boolean inFront = !sections.isStarted() && text.length() <= LONGEST_FRONT;
      if (inFront && (front.hasTitle() || !front.hasAuthors())) {
        front.addUnlabelled(text);
      } else {
        readRunIn(marked);
      }
    }
  }

  private boolean readLabel(SourceText text) {
    Optional<FrontLabel> label = FrontLabel.of(text);
    if (label.isEmpty() || text.length() > LONGEST_FRONT || label.get().standsAlone(text)) {
      return false;
    }
    boolean dated = label.get().field() == FrontField.DATE; // its label says what happened
    front.add(label.get().field(), text.slice(dated ? 0 : label.get().end(), text.length()));
    return true;
  }

  private void readRunIn(MarkedText marked) {
    Optional<RunInHeading> runIn = RunInHeading.of(marked, sections.isInAbstract());
    if (runIn.isEmpty()) {
      sections.current().paragraph(marked);
    } else {
      sections.addRunIn(lastLevel + 1, runIn.get());
    }
  }

  private void add(MarkedText text) {
    floats.flush(sections.current());
    sections.current().paragraph(text);
  }

  private void readCode(Node node) {
    SourceText text = verbatim(node);
    if (text.length() > 0) {
      add(MarkedText.of(text));
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
    SourceText description = InlineText.of(image, source, offset).marked().text();
    floats.image(description, span(image), sections.current());
  }

  private void readTable(Node table) {
    ImmutableList.Builder<ImmutableList<MarkedText>> rows = ImmutableList.builder();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        rows.add(cells(row));
      }
    }
    floats.table(rows.build(), span(table), sections.current());
  }

  private ImmutableList<MarkedText> cells(Node row) {
    ImmutableList.Builder<MarkedText> cells = ImmutableList.builder();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell instanceof TableCell) {
        cells.add(InlineText.of(cell, source, offset).marked());
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

  Manuscript finish() {
    Manuscript.Builder manuscript = Manuscript.builder(source, ManuscriptFormat.MARKDOWN);
    front.addTo(manuscript);
    ReferenceLists.Split split = references.split();
    front.unplaced().forEach(text -> manuscript.add(Unplaced.inFrontMatter(text)));
    split.rest().stream()
        .limit(1)
        .filter(line -> !ReferenceLists.isNotice(line))
        .forEach(line -> manuscript.add(Unplaced.inReferences(line.text())));
    split.references().forEach(manuscript::add);
    Stream.of(notes, front.kept(), split.rest().stream().map(TextLine::text).toList())
        .flatMap(List::stream)
        .forEach(text -> sections.addUnplaced(MarkedText.of(text)));
    List<MarkedText> running = sections.texts().toList();
    sections.addTo(manuscript, CitationMarks.learn(running, split.references(), true));
    return manuscript.build();
  }
}
