package io.casebound.manuscripts.jats;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
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

  /** Changes of type, which part no words. */
  private static final ImmutableSet<String> FORMATTING =
      ImmutableSet.of("italic", "bold", "sup", "sub", "sc", "underline", "styled-content", "x");

  private final Source source;

  ReferenceText(Source source) {
    this.source = source;
  }

  /** The reference as it reads, without its label, and what is noted below it. */
  SourceText of(XmlElement citation, List<XmlElement> notes) {
    TextFlow flow = new TextFlow(source);
    add(citation, flow);
    for (XmlElement note : notes) {
      flow.breakWord();
      Inline.content(note, flow);
    }
    return flow.build().text();
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
      boolean isPart = node instanceof XmlElement part && !FORMATTING.contains(part.name());
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
      Inline.nodes(List.of(node), flow);
    }
  }

  private void composed(XmlElement group, TextFlow flow) {
    String open = "";
    boolean first = true;
    for (XmlElement part : group.elements().filter(part -> !part.is("label")).toList()) {
      String before = first ? "" : open + BEFORE.getOrDefault(part.name(), BETWEEN_PARTS);
      open = part.is("issue") && before.endsWith("(") ? ")" : "";
      part(part, before, flow);
      first = first && flow.isEmpty();
    }
    if (!open.isEmpty()) {
      flow.punctuate(open);
    }
  }

  private void part(XmlElement part, String before, TextFlow flow) {
    TextFlow alone = new TextFlow(source);
    if (GROUPS.contains(part.name())) {
      add(part, alone);
    } else if (part.is("etal") && part.children().isEmpty()) {
      alone.understood("et al", part.start(), part.end());
    } else {
      Inline.content(part, alone);
    }
    FlowedText text = alone.build();
    if (!text.isEmpty()) {
      separate(before, flow);
      flow.append(text.text());
    }
  }

  /** Does not double a stop that the part before has itself. */
  private static void separate(String before, TextFlow flow) {
    if (flow.isEmpty() || before.isEmpty()) {
      return;
    }
    String mark = before.strip();
    boolean has = mark.startsWith(".") && ".?!".indexOf(flow.last()) >= 0;
    flow.punctuate(has ? mark.substring(1) : mark);
    if (Character.isWhitespace(before.charAt(before.length() - 1))) {
      flow.breakWord();
    }
  }
}
