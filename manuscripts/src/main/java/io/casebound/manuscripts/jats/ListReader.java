package io.casebound.manuscripts.jats;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.Footnote;
import io.casebound.model.ItemList;
import io.casebound.model.ListItem;
import io.casebound.model.ListKind;
import io.casebound.model.Paragraph;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads lists of every kind, and notes. */
final class ListReader {
  /** The values of {@code list-type} that count (JATS 1.3 Tag Library). */
  private static final ImmutableSet<String> COUNTING =
      ImmutableSet.of(
          "order", "ordered", "alpha-lower", "alpha-upper", "roman-lower", "roman-upper", "number");

  private static final ImmutableSet<String> HEADS =
      ImmutableSet.of("label", "title", "term-head", "def-head");

  private static final ImmutableSet<String> LABEL = ImmutableSet.of("label");
  private static final ImmutableSet<String> ITEMS = ImmutableSet.of("list-item", "def-item");

  private final Source source;
  private final BlockReader blocks;

  ListReader(Source source, BlockReader blocks) {
    this.source = source;
    this.blocks = blocks;
  }

  ItemList list(XmlElement list, SectionDraft around) {
    ImmutableList.Builder<ListItem> items = ImmutableList.builder();
    TextFlow heading = new TextFlow(source);
    for (XmlNode node : list.children()) {
      if (node instanceof XmlElement part) {
        if (part.isAnyOf(HEADS)) {
          heading.breakWord();
          Inline.content(part, heading);
        } else if (part.isAnyOf(ITEMS)) {
          items.add(item(part, around));
        } else {
          items.add(ListItem.of(blocks.blocksOf(List.of(part), around)));
        }
      }
    }
    FlowedText title = heading.build();
    return new ItemList(
        list.id(),
        kind(list),
        title.isEmpty() ? Optional.empty() : Optional.of(blocks.paragraph(title)),
        items.build(),
        blocks.span(list));
  }

  private static ListKind kind(XmlElement list) {
    if (list.is("def-list")) {
      return ListKind.DEFINITIONS;
    }
    return COUNTING.contains(list.attribute("list-type")) ? ListKind.ORDERED : ListKind.UNORDERED;
  }

  private ListItem item(XmlElement item, SectionDraft around) {
    Optional<XmlElement> term = item.first("term");
    List<XmlNode> rest = new ArrayList<>(item.children().size());
    for (XmlNode node : item.children()) {
      boolean head = node instanceof XmlElement part && (part.is("label") || isTerm(part, term));
      if (node instanceof XmlElement part && part.is("def")) {
        rest.addAll(part.children());
      } else if (!head) {
        rest.add(node);
      }
    }
    return new ListItem(label(item), term.map(this::term), blocks.blocksOf(rest, around));
  }

  private static boolean isTerm(XmlElement part, Optional<XmlElement> term) {
    return term.isPresent() && part == term.orElseThrow();
  }

  private Paragraph term(XmlElement term) {
    return blocks.paragraph(term);
  }

  /** A note; where its mark is set as superscript in its text, it stays there. */
  Footnote footnote(XmlElement note, SectionDraft around) {
    List<XmlNode> content = note.childrenBut(LABEL);
    return new Footnote(
        note.id(), label(note), blocks.blocksOf(content, around), blocks.span(note));
  }

  /** What stands before an item or a note; a bullet says nothing, the mark of a note does. */
  private Optional<SourceText> label(XmlElement item) {
    return item.first("label")
        .map(label -> Inline.text(label, source).text())
        .filter(
            label ->
                label.length() > 0
                    && (item.is("fn")
                        || label.value().codePoints().anyMatch(Character::isLetterOrDigit)));
  }
}
