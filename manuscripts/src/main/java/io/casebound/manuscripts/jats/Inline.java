package io.casebound.manuscripts.jats;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import java.util.List;
import java.util.Optional;

/** Lets elements flow into running text, each in its way. */
final class Inline {
  /** How an element takes part in running text. */
  @FunctionalInterface
  private interface Way {
    void flow(XmlElement element, TextFlow flow);
  }

  /** What is no part of the text that a reader sees. */
  private static final ImmutableSet<String> UNSEEN =
      ImmutableSet.of(
          "alt-text",
          "long-desc",
          "annotation",
          "annotation-xml",
          "index-term",
          "index-term-range-end",
          "institution-id",
          "object-id",
          "processing-meta",
          "colgroup",
          "permissions");

  /** What is set apart from the words around it, by a new line or a cell's border. */
  private static final ImmutableSet<String> APART =
      ImmutableSet.of(
          "p",
          "title",
          "subtitle",
          "label",
          "caption",
          "attrib",
          "break",
          "hr",
          "list",
          "list-item",
          "def-list",
          "def-item",
          "term",
          "def",
          "disp-formula",
          "disp-formula-group",
          "chem-struct-wrap",
          "disp-quote",
          "verse-group",
          "verse-line",
          "preformat",
          "code",
          "sec",
          "speech",
          "speaker",
          "statement",
          "tr",
          "td",
          "th",
          "row",
          "entry",
          "table",
          "surname",
          "given-names",
          "suffix",
          "name",
          "mtr",
          "mtd");

  /** What floats beside running text, or stands below it. */
  static final ImmutableSet<String> FLOATING =
      ImmutableSet.of(
          "fig",
          "fig-group",
          "table-wrap",
          "table-wrap-group",
          "boxed-text",
          "supplementary-material",
          "graphic",
          "media",
          "fn",
          "fn-group",
          "ref-list");

  /** What is made of parts that a style sheet sets apart: a name, a grant, a citation in fields. */
  private static final ImmutableSet<String> OF_PARTS =
      ImmutableSet.of(
          "award-group",
          "funding-group",
          "funding-source",
          "principal-award-recipient",
          "principal-investigator",
          "element-citation",
          "mixed-citation",
          "nlm-citation",
          "citation",
          "person-group",
          "institution-wrap",
          "aff",
          "date",
          "sig",
          "product",
          "conference",
          "contrib",
          "contrib-group");

  /** Changes of type, which part no words. */
  private static final ImmutableSet<String> FORMATTING =
      ImmutableSet.of("italic", "bold", "sup", "sub", "sc", "underline", "styled-content", "x");

  private static final ImmutableMap<String, Way> WAYS = ways();

  private Inline() {}

  private static ImmutableMap<String, Way> ways() {
    ImmutableMap.Builder<String, Way> ways = ImmutableMap.builder();
    UNSEEN.forEach(name -> ways.put(name, (element, flow) -> {}));
    APART.forEach(name -> ways.put(name, Inline::apart));
    FLOATING.forEach(name -> ways.put(name, (element, flow) -> flow.add(element)));
    OF_PARTS.forEach(name -> ways.put(name, Inline::parts));
    ways.put("alternatives", Inline::alternatives);
    ways.put("sup", Inline::superscript);
    ways.put("xref", Inline::link);
    return ways.buildOrThrow();
  }

  /** The running text of an element's content. */
  static FlowedText text(XmlElement element, Source source) {
    if (element.childCount() == 1 && element.child(0) instanceof XmlText only) {
      Optional<FlowedText> plain = only.plain(source);
      if (plain.isPresent()) {
        return plain.orElseThrow();
      }
    }
    TextFlow flow = new TextFlow(source);
    content(element, flow);
    return flow.build();
  }

  /** The words of an element's content; empty where it has none. */
  static Optional<SourceText> words(XmlElement element, Source source) {
    SourceText text = text(element, source).text();
    return text.length() == 0 ? Optional.empty() : Optional.of(text);
  }

  /** The words of each of these elements that has any. */
  static ImmutableList<SourceText> words(List<XmlElement> elements, Source source) {
    ImmutableList.Builder<SourceText> words = ImmutableList.builder();
    for (XmlElement element : elements) {
      words(element, source).ifPresent(words::add);
    }
    return words.build();
  }

  /** The words of the first of these elements. */
  static Optional<SourceText> firstWords(List<XmlElement> elements, Source source) {
    return elements.isEmpty() ? Optional.empty() : words(elements.get(0), source);
  }

  /** Lets the content of an element flow. */
  static void content(XmlElement element, TextFlow flow) {
    for (int i = 0; i < element.childCount(); i++) {
      node(element.child(i), flow);
    }
  }

  static void nodes(List<? extends XmlNode> nodes, TextFlow flow) {
    for (XmlNode node : nodes) {
      node(node, flow);
    }
  }

  static void node(XmlNode node, TextFlow flow) {
    if (node instanceof XmlText text) {
      flow.append(text);
    } else if (node instanceof XmlElement element) {
      Way way = WAYS.get(element.name());
      if (way == null) {
        content(element, flow);
      } else {
        way.flow(element, flow);
      }
    }
  }

  /** As printed; parts between which nothing stands are set apart. */
  private static void parts(XmlElement whole, TextFlow flow) {
    boolean behindPart = false;
    for (XmlNode node : whole.children()) {
      boolean isPart = isPart(node);
      if (isPart && behindPart) {
        flow.breakWord();
      }
      behindPart = isPart;
      node(node, flow);
    }
  }

  /**
   * Whether a node is a part of a name, a citation and the like, and not merely words in italics.
   */
  static boolean isPart(XmlNode node) {
    return node instanceof XmlElement part && !part.isAnyOf(FORMATTING);
  }

  private static void apart(XmlElement element, TextFlow flow) {
    flow.breakWord();
    content(element, flow);
    flow.breakWord();
  }

  private static void alternatives(XmlElement element, TextFlow flow) {
    Alternatives.chosen(element).ifPresent(chosen -> node(chosen, flow));
  }

  private static void superscript(XmlElement element, TextFlow flow) {
    int mark = flow.mark();
    content(element, flow);
    flow.superscript(mark);
  }

  private static void link(XmlElement element, TextFlow flow) {
    int mark = flow.mark();
    content(element, flow);
    flow.link(mark, element);
  }
}
