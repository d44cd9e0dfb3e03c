package io.casebound.manuscripts.jats;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casebound.model.Formula;
import io.casebound.model.Paragraph;
import io.casebound.model.Preformatted;
import io.casebound.model.PreformattedKind;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import java.util.List;
import java.util.Optional;

/** Reads what is displayed as it is: formulas, code, verse. */
final class DisplayReader {
  private static final ImmutableMap<String, PreformattedKind> KINDS =
      ImmutableMap.of("code", PreformattedKind.CODE, "verse-group", PreformattedKind.VERSE);

  private final Source source;
  private final BlockReader blocks;

  DisplayReader(Source source, BlockReader blocks) {
    this.source = source;
    this.blocks = blocks;
  }

  /** The formula that is all of a paragraph. */
  Optional<XmlElement> onlyFormula(List<XmlNode> run) {
    Optional<XmlElement> only = Optional.empty();
    for (XmlNode node : run) {
      if (node instanceof XmlElement element && element.is("disp-formula") && only.isEmpty()) {
        only = Optional.of(element);
      } else if (!(node instanceof XmlText text && text.isBlank(source))) {
        return Optional.empty();
      }
    }
    return only;
  }

  Formula formula(XmlElement element) {
    TextFlow flow = new TextFlow(source);
    Optional<XmlElement> label = element.first("label");
    for (XmlNode node : element.children()) {
      if (label.isEmpty() || node != label.orElseThrow()) {
        Inline.node(node, flow);
      }
    }
    FlowedText text = flow.build();
    return new Formula(
        element.id(),
        label
            .map(printed -> Inline.text(printed, source).text())
            .filter(printed -> printed.length() > 0),
        text.isEmpty() ? Optional.empty() : Optional.of(blocks.paragraph(text)),
        blocks.span(element));
  }

  /** Code and the like, line by line; of verse, each line is an element. */
  Preformatted lines(XmlElement element) {
    ImmutableList.Builder<Paragraph> lines = ImmutableList.builder();
    if (element.is("verse-group")) {
      verse(element, lines);
    } else {
      code(element, lines);
    }
    return new Preformatted(
        KINDS.getOrDefault(element.name(), PreformattedKind.OTHER),
        lines.build(),
        blocks.span(element));
  }

  private void verse(XmlElement group, ImmutableList.Builder<Paragraph> lines) {
    for (XmlElement line : group.elements()) {
      if (line.is("verse-group")) {
        verse(line, lines);
      } else {
        FlowedText text = Inline.text(line, source);
        if (!text.isEmpty()) {
          lines.add(blocks.paragraph(text));
        }
      }
    }
  }

  private void code(XmlElement element, ImmutableList.Builder<Paragraph> lines) {
    SourceText.Builder code = SourceText.builder(source);
    verbatim(element, code);
    SourceText text = code.build();
    int start = 0;
    while (start < text.length()) {
      int feed = text.value().indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      if (!text.value().substring(start, end).isBlank()) {
        lines.add(Paragraph.of(text.slice(start, end)));
      }
      start = end + 1;
    }
  }

  /** The text of an element with all its white space. */
  private void verbatim(XmlElement element, SourceText.Builder code) {
    for (XmlNode node : element.children()) {
      if (node instanceof XmlElement below) {
        verbatim(below, code);
      } else if (node instanceof XmlText text) {
        text.appendTo(code, source);
      }
    }
  }
}
