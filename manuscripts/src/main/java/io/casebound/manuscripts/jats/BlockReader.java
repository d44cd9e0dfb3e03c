package io.casebound.manuscripts.jats;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.Paragraph;
import io.casebound.model.Section;
import io.casebound.model.SectionRole;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import io.casebound.model.io.ReadLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what sections are made of; what each element becomes stands in one table. */
final class BlockReader {
  /** What becomes of an element inside a section. */
  @FunctionalInterface
  private interface Handler {
    void read(BlockReader reader, XmlElement element, SectionDraft into);
  }

  /** What only holds blocks. */
  private static final ImmutableSet<String> CONTAINERS =
      ImmutableSet.of(
          "ack",
          "app",
          "app-group",
          "array",
          "answer",
          "answer-set",
          "bio",
          "caption",
          "def-list",
          "disp-quote",
          "explanation",
          "fig-group",
          "fn-group",
          "glossary",
          "list",
          "media",
          "notes",
          "question",
          "question-wrap",
          "question-wrap-group",
          "option",
          "sig-block",
          "speech",
          "statement",
          "supplementary-material",
          "table-wrap-foot",
          "table-wrap-group",
          "taxon-treatment",
          "treatment-sec",
          "verse-group");

  /** What is read elsewhere, or holds no text. */
  private static final ImmutableSet<String> ELSEWHERE =
      ImmutableSet.of(
          "ref",
          "graphic",
          "object-id",
          "alt-text",
          "long-desc",
          "permissions",
          "sec-meta",
          "processing-meta",
          "sub-article",
          "response");

  /** What is set apart even within a paragraph, so that the paragraph ends there. */
  private static final ImmutableSet<String> SPLITTING =
      ImmutableSet.of("p", "list", "def-list", "disp-quote", "statement", "speech", "verse-group");

  private static final ImmutableMap<String, Handler> HANDLERS = handlers();

  private final Source source;
  private final Links links;
  private final FloatReader floats;

  BlockReader(Source source, Links links, FloatIndex index) {
    this.source = source;
    this.links = links;
    this.floats = new FloatReader(source, index, this);
  }

  private static ImmutableMap<String, Handler> handlers() {
    ImmutableMap.Builder<String, Handler> handlers = ImmutableMap.builder();
    CONTAINERS.forEach(name -> handlers.put(name, BlockReader::content));
    ELSEWHERE.forEach(name -> handlers.put(name, (reader, element, into) -> {}));
    handlers.put("p", (reader, element, into) -> reader.running(element.children(), into));
    handlers.put("title", (reader, element, into) -> reader.running(element.children(), into));
    handlers.put("attrib", (reader, element, into) -> reader.running(element.children(), into));
    handlers.put("verse-line", (reader, element, into) -> reader.running(element.children(), into));
    handlers.put("sec", (reader, element, into) -> into.add(reader.section(element, into)));
    handlers.put("boxed-text", BlockReader::box);
    handlers.put("ref-list", (reader, list, into) -> reader.blocks(Titles.without(list), into));
    handlers.put("fig", (reader, element, into) -> into.add(reader.floats.figure(element)));
    handlers.put("table-wrap", (reader, element, into) -> into.add(reader.floats.table(element)));
    handlers.put("table", (reader, element, into) -> into.add(reader.floats.table(element)));
    handlers.put("list-item", BlockReader::labelled);
    handlers.put("fn", BlockReader::labelled);
    handlers.put("def-item", BlockReader::definition);
    handlers.put(
        "alternatives",
        (reader, element, into) ->
            Alternatives.chosen(element).ifPresent(chosen -> reader.blocks(List.of(chosen), into)));
    return handlers.buildOrThrow();
  }

  /** The section that an element is, with all that stands in it. */
  Section section(XmlElement element, SectionDraft around) {
    Optional<SectionRole> role =
        around.depth() == 0 ? Optional.empty() : Optional.of(around.role());
    return section(element, role, around.depth() + 1);
  }

  /**
   * The section that an element is.
   *
   * @param around the role of the section around it; empty at the top level
   */
  Section section(XmlElement element, Optional<SectionRole> around, int depth) {
    Optional<SourceText> title = Titles.of(element, source);
    SectionRole role = RoleTable.role(element, title.map(SourceText::value).orElse(""), around);
    return section(element, title, role, depth);
  }

  /** The section that an element is, whose role is known. */
  Section section(XmlElement element, Optional<SourceText> title, SectionRole role, int depth) {
    if (depth > ReadLimits.SECTION_DEPTH) {
      throw new BrokenArticleException(
          "nests sections deeper than " + ReadLimits.SECTION_DEPTH + "; flatten them",
          element.start());
    }
    SectionDraft draft = new SectionDraft(title, role, depth);
    blocks(Titles.without(element), draft);
    return draft.build(source, element.start(), element.end());
  }

  /** Reads nodes of which each is a block of its own; text between them becomes a paragraph. */
  void blocks(List<? extends XmlNode> nodes, SectionDraft into) {
    read(nodes, HANDLERS.keySet(), into);
  }

  /** The paragraphs in elements, figures and the like left out. */
  ImmutableList<Paragraph> paragraphs(List<XmlElement> elements) {
    SectionDraft draft = new SectionDraft(Optional.empty(), SectionRole.OTHER, 0);
    blocks(elements, draft);
    return draft.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(Paragraph.class::cast)
        .collect(ImmutableList.toImmutableList());
  }

  /** The running text of an element as one paragraph. */
  Paragraph paragraph(XmlElement element) {
    return links.paragraph(Inline.text(element, source));
  }

  private void content(XmlElement element, SectionDraft into) {
    blocks(element.children(), into);
  }

  /** Reads running text; what floats in it comes behind it. */
  private void running(List<? extends XmlNode> nodes, SectionDraft into) {
    read(nodes, SPLITTING, into);
  }

  private void read(List<? extends XmlNode> nodes, Set<String> splitting, SectionDraft into) {
    List<XmlNode> run = new ArrayList<>();
    for (XmlNode node : nodes) {
      if (node instanceof XmlElement element && parts(element, splitting)) {
        addParagraph(run, into);
        run.clear();
        HANDLERS.getOrDefault(element.name(), BlockReader::content).read(this, element, into);
      } else {
        run.add(node);
      }
    }
    addParagraph(run, into);
  }

  /** Whether an element ends the paragraph before it; one that we do not know, if it holds some. */
  private static boolean parts(XmlElement element, Set<String> splitting) {
    return splitting.contains(element.name())
        || (!HANDLERS.containsKey(element.name())
            && element.elements().anyMatch(part -> part.is("p") || part.is("sec")));
  }

  private void addParagraph(List<XmlNode> run, SectionDraft into) {
    TextFlow flow = new TextFlow(source);
    Inline.nodes(run, flow);
    FlowedText flowed = flow.build();
    if (!flowed.isEmpty()) {
      into.add(links.paragraph(flowed));
    }
    if (!flowed.floats().isEmpty()) {
      blocks(flowed.floats(), into);
    }
  }

  /** A box with a heading is a subsection; without one, its content stands where it stands. */
  private void box(XmlElement element, SectionDraft into) {
    if (Titles.of(element, source).isPresent()) {
      into.add(section(element, into));
    } else {
      content(element, into);
    }
  }

  /** An item with its label, which belongs to its first paragraph. */
  private void labelled(XmlElement element, SectionDraft into) {
    List<XmlNode> first = new ArrayList<>();
    List<XmlNode> rest = new ArrayList<>(element.children());
    element.first("label").ifPresent(label -> label(label, rest, first));
    element.first("p").ifPresent(p -> unwrap(p, rest, first));
    running(first, into);
    blocks(rest, into);
  }

  private void definition(XmlElement element, SectionDraft into) {
    List<XmlNode> first = new ArrayList<>();
    List<XmlNode> rest = new ArrayList<>();
    element.first("term").ifPresent(first::add);
    for (XmlElement definition : element.elements("def").toList()) {
      rest.addAll(definition.children());
    }
    rest.stream()
        .filter(node -> node instanceof XmlElement part && part.is("p"))
        .findFirst()
        .ifPresent(p -> unwrap((XmlElement) p, rest, first));
    running(first, into);
    blocks(rest, into);
  }

  /** A bullet says nothing. */
  private void label(XmlElement label, List<XmlNode> from, List<XmlNode> to) {
    from.remove(label);
    if (Inline.text(label, source)
        .text()
        .value()
        .codePoints()
        .anyMatch(Character::isLetterOrDigit)) {
      to.add(label);
    }
  }

  private static void unwrap(XmlElement element, List<XmlNode> from, List<XmlNode> to) {
    from.remove(element);
    to.addAll(element.children());
  }
}
