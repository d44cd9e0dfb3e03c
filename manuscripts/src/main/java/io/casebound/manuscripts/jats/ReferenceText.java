package io.casebound.manuscripts.jats;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.Source;
import java.util.List;

/**
 * The text of a reference. Where the publisher left the punctuation to the style sheet, it is put
 * in as most medical journals have it (NLM, Citing Medicine), in the order in which the parts
 * stand.
 */
final class ReferenceText {
  /** What stands before a part, where something stands before it at all. */
  private static final ImmutableMap<String, String> BEFORE =
      ImmutableMap.<String, String>builder()
          .put("name", ", ")
          .put("string-name", ", ")
          .put("collab", ", ")
          .put("etal", ", ")
          .put("publisher-loc", ". ")
          .put("publisher-name", ": ")
          .put("volume", ";")
          .put("issue", "(")
          .put("supplement", " ")
          .put("fpage", ":")
          .put("lpage", "–")
          .put("page-range", ":")
          .put("elocation-id", ":")
          .put("month", " ")
          .put("day", " ")
          .put("season", " ")
          .put("surname", " ")
          .put("given-names", " ")
          .put("suffix", " ")
          .put("prefix", " ")
          .put("degrees", " ")
          .buildOrThrow();

  private static final String BETWEEN_PARTS = ". ";

  /** Parts that are made of parts. */
  private static final ImmutableSet<String> GROUPS =
      ImmutableSet.of("person-group", "name", "name-alternatives", "collab-alternatives", "date");

  private final Source source;

  ReferenceText(Source source) {
    this.source = source;
  }

  /** The reference as it reads, without its label, and what is noted below it. */
  FlowedText of(XmlElement citation, List<XmlElement> notes) {
    TextFlow flow = new TextFlow(source);
    add(citation, flow);
    for (XmlElement note : notes) {
      flow.breakWord();
      Inline.content(note, flow);
    }
    return flow.build();
  }

  private void add(XmlElement group, TextFlow flow) {
    if (group.hasOwnText(source)) {
      printed(group, flow);
    } else {
      composed(group, flow);
    }
  }

  /** As printed; parts between which nothing stands are set apart. */
  private void printed(XmlElement group, TextFlow flow) {
    boolean behindPart = false;
    for (XmlNode node : group.children()) {
      boolean isPart = Inline.isPart(node);
      if (isPart && behindPart) {
        flow.breakWord();
      }
      behindPart = isPart;
      printed(node, flow);
    }
  }

  private void printed(XmlNode node, TextFlow flow) {
    if (node instanceof XmlElement part && GROUPS.contains(part.name())) {
      add(part, flow);
    } else if (!(node instanceof XmlElement part && part.is("label"))) {
      Inline.node(node, flow);
    }
  }

  private void composed(XmlElement group, TextFlow flow) {
    String open = "";
    boolean first = true;
    for (int i = 0; i < group.childCount(); i++) {
      if (group.child(i) instanceof XmlElement part && !part.is("label")) {
        String mark = BEFORE.getOrDefault(part.name(), BETWEEN_PARTS);
        String before = first ? "" : open.isEmpty() ? mark : open + mark;
        open = part.is("issue") && before.endsWith("(") ? ")" : "";
        part(part, before, flow);
        first = first && flow.isEmpty();
      }
    }
    if (!open.isEmpty()) {
      flow.punctuate(open);
    }
  }

  private void part(XmlElement part, String before, TextFlow flow) {
    if (!before.isEmpty()) {
      flow.separate(before);
    }
    if (GROUPS.contains(part.name())) {
      add(part, flow);
    } else if (part.is("etal") && part.childCount() == 0) {
      flow.word("et al", part.start(), part.end());
    } else {
      Inline.content(part, flow);
    }
  }
}
