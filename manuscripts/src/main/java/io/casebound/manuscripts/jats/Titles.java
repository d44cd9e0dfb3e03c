package io.casebound.manuscripts.jats;

import com.google.common.collect.ImmutableSet;
import io.casebound.model.Source;
import java.util.ArrayList;
import java.util.List;

/** The headings of sections and boxes. */
final class Titles {
  private static final ImmutableSet<String> HEADING = ImmutableSet.of("label", "title");

  private Titles() {}

  /** The heading of an element, its number before it; a box may have it in its caption. */
  static FlowedText of(XmlElement element, Source source) {
    TextFlow flow = new TextFlow(source);
    add(element, flow);
    return flow.build();
  }

  private static void add(XmlElement element, TextFlow flow) {
    for (XmlNode node : element.children()) {
      if (node instanceof XmlElement part) {
        if (part.isAnyOf(HEADING)) {
          Inline.node(part, flow);
        } else if (part.is("caption")) {
          add(part, flow);
        }
      }
    }
  }

  /** What stands in an element beside its heading. */
  static List<XmlNode> without(XmlElement element) {
    List<XmlNode> rest = new ArrayList<>(element.children().size());
    for (XmlNode node : element.children()) {
      if (!(node instanceof XmlElement part)) {
        rest.add(node);
      } else if (part.is("caption")) {
        rest.addAll(without(part));
      } else if (!part.isAnyOf(HEADING)) {
        rest.add(part);
      }
    }
    return rest;
  }
}
