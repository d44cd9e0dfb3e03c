package io.casebound.manuscripts.markdown;

import com.google.common.collect.ImmutableList;
import io.casebound.manuscripts.prose.TextLine;
import io.casebound.model.SourceText;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.jspecify.annotations.Nullable;

/**
 * Takes what stands in a reference section: paragraphs line by line, and the items of lists, to
 * which the list gives their numbers.
 */
final class ReferenceItems {
  private @Nullable Node list;
  private int number;

  /** The lines of a paragraph of the section. */
  ImmutableList<TextLine> lines(Node paragraph, InlineText text) {
    if (paragraph.getParent() instanceof ListItem item) {
      boolean first = item.getFirstChild() == paragraph;
      return ImmutableList.of(item(item, first, text.marked().text().strip()));
    }
    ImmutableList.Builder<TextLine> lines = ImmutableList.builder();
    boolean first = true;
    for (SourceText line : text.lines()) {
      if (line.length() > 0) {
        lines.add(new TextLine(line, first));
        first = false;
      }
    }
    return lines.build();
  }

  private TextLine item(ListItem item, boolean first, SourceText text) {
    if (!first) {
      return new TextLine(text, false);
    }
    if (item.getParent() != list) {
      list = item.getParent();
      Integer start = list instanceof OrderedList ordered ? ordered.getMarkerStartNumber() : null;
      number = start == null ? 1 : start;
    }
    SourceText entry = list instanceof OrderedList ? numbered(text) : text;
    number++;
    return new TextLine(entry, true);
  }

  /** The item with the number that the list gives it, in the place right before its text. */
  private SourceText numbered(SourceText text) {
    int at = text.span().start();
    return SourceText.builder(text.source()).append(number + ". ", at, at).append(text).build();
  }
}
