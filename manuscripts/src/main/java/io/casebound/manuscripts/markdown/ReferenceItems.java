package io.casebound.manuscripts.markdown;

import io.casebound.manuscripts.prose.LineJoiner;
import io.casebound.manuscripts.prose.ReferenceLists;
import io.casebound.manuscripts.prose.TextLine;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.jspecify.annotations.Nullable;

/**
 * Collects what stands in a reference section: paragraphs line by line, and the items of lists, to
 * which the list gives their numbers.
 */
final class ReferenceItems {
  private final LineJoiner joiner;
  private final List<TextLine> lines = new ArrayList<>();
  private @Nullable Node list;
  private int number;

  ReferenceItems(Source source) {
    this.joiner = LineJoiner.of(source);
  }

  /** Takes a paragraph of the section, and what stands in it. */
  void add(Node paragraph, InlineText text) {
    if (paragraph.getParent() instanceof ListItem item) {
      addItem(item, item.getFirstChild() == paragraph, text.marked().text().strip());
      return;
    }
    boolean first = true;
    for (SourceText line : text.lines()) {
      if (line.length() > 0) {
        lines.add(new TextLine(line, first));
        first = false;
      }
    }
  }

  private void addItem(ListItem item, boolean first, SourceText text) {
    if (!first) {
      lines.add(new TextLine(text, false));
      return;
    }
    if (item.getParent() != list) {
      list = item.getParent();
      Integer start = list instanceof OrderedList ordered ? ordered.getMarkerStartNumber() : null;
      number = start == null ? 1 : start;
    }
    lines.add(new TextLine(list instanceof OrderedList ? numbered(text) : text, true));
    number++;
  }

  /** The item with the number that the list gives it, in the place right before its text. */
  private SourceText numbered(SourceText text) {
    int at = text.span().start();
    return SourceText.builder(text.source()).append(number + ". ", at, at).append(text).build();
  }

  /** The entries; paragraphs that are none are the rest. */
  ReferenceLists.Split split() {
    return ReferenceLists.split(lines, joiner);
  }
}
