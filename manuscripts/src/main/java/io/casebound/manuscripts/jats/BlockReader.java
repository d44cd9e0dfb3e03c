package io.casebound.manuscripts.jats;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.Block;
import io.casebound.model.Box;
import io.casebound.model.Paragraph;
import io.casebound.model.Quotation;
import io.casebound.model.Section;
import io.casebound.model.SectionRole;
import io.casebound.model.Source;
import io.casebound.model.SourceSpan;
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
          "explanation",
          "fn-group",
          "glossary",
          "notes",
          "question",
          "question-wrap",
          "question-wrap-group",
          "option",
          "sig-block",
          "speech",
          "statement",
          "table-wrap-foot",
          "taxon-treatment",
          "treatment-sec");

  /** What is read elsewhere, or holds no text. */
  private static final ImmutableSet<String> ELSEWHERE =
      ImmutableSet.of(
          "ref",
          "object-id",
          "alt-text",
          "long-desc",
          "permissions",
          "sec-meta",
          "processing-meta",
          "sub-article",
          "response");

  private static final ImmutableSet<String> PICTURE_TEXT =
      ImmutableSet.of("label", "caption", "attrib");

  /** What is set apart even within a paragraph, so that the paragraph ends there. */
  private static final ImmutableSet<String> SPLITTING =
      ImmutableSet.of(
          "p",
          "list",
          "def-list",
          "disp-quote",
          "statement",
          "speech",
          "verse-group",
          "preformat",
          "code");

  private static final ImmutableMap<String, Handler> HANDLERS = handlers();

  private final Source source;
  private final Links links;
  private final FloatReader floats;
  private final ListReader lists;
  private final DisplayReader displays;

  BlockReader(Source source, Links links, FloatIndex index) {
    this.source = source;
    this.links = links;
    this.floats = new FloatReader(source, index, this);
    this.lists = new ListReader(source, this);
    this.displays = new DisplayReader(source, this);
  }

  private static ImmutableMap<String, Handler> handlers() {
    ImmutableMap.Builder<String, Handler> handlers = ImmutableMap.builder();
    CONTAINERS.forEach(name -> handlers.put(name, BlockReader::content));
    ELSEWHERE.forEach(name -> handlers.put(name, (reader, element, into) -> {}));
    for (String name : List.of("p", "title", "attrib", "funding-statement")) {
      handlers.put(name, (reader, element, into) -> reader.running(element.children(), into));
    }
    handlers.put("award-group", (reader, grant, into) -> reader.running(List.of(grant), into));
    handlers.put("sec", (reader, element, into) -> into.add(reader.section(element, into)));
    handlers.put("ref-list", BlockReader::referenceList);
    handlers.put("boxed-text", (reader, element, into) -> into.add(reader.box(element, into)));
    handlers.put(
        "disp-quote", (reader, element, into) -> into.add(reader.quotation(element, into)));
    handlers.put("fn", (reader, element, into) -> into.add(reader.lists.footnote(element, into)));
    handlers.put("list", (reader, element, into) -> into.add(reader.lists.list(element, into)));
    handlers.put("def-list", (reader, element, into) -> into.add(reader.lists.list(element, into)));
    addFloats(handlers);
    addDisplays(handlers);
    handlers.put(
        "alternatives",
        (reader, element, into) ->
            Alternatives.chosen(element).ifPresent(chosen -> reader.blocks(List.of(chosen), into)));
    return handlers.buildOrThrow();
  }

  private static void addFloats(ImmutableMap.Builder<String, Handler> handlers) {
    handlers.put("fig", (reader, element, into) -> into.add(reader.floats.figure(element, into)));
    handlers.put(
        "fig-group",
        (reader, element, into) -> {
          if (FloatIndex.isWhole(element)) {
            into.add(reader.floats.figure(element, into));
          } else {
            reader.content(element, into);
          }
        });
    handlers.put(
        "table-wrap", (reader, element, into) -> into.add(reader.floats.table(element, into)));
    handlers.put("table-wrap-group", BlockReader::content);
    handlers.put("graphic", BlockReader::picture);
    handlers.put("table", (reader, element, into) -> into.add(reader.floats.table(element, into)));
    for (String name : List.of("supplementary-material", "media")) {
      handlers.put(
          name, (reader, element, into) -> into.add(reader.floats.supplement(element, into)));
    }
  }

  private static void addDisplays(ImmutableMap.Builder<String, Handler> handlers) {
    handlers.put(
        "disp-formula", (reader, element, into) -> into.add(reader.displays.formula(element)));
    handlers.put("disp-formula-group", BlockReader::content);
    for (String name : List.of("code", "preformat", "verse-group")) {
      handlers.put(name, (reader, element, into) -> into.add(reader.displays.lines(element)));
    }
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
    Optional<Paragraph> heading = heading(element);
    String title = heading.isEmpty() ? "" : heading.orElseThrow().text().value();
    return section(element, heading, RoleTable.role(element, title, around), depth);
  }

  /** The section that an element is, whose role is known. */
  Section section(XmlElement element, Optional<Paragraph> heading, SectionRole role, int depth) {
    if (depth > ReadLimits.SECTION_DEPTH) {
      throw new BrokenArticleException(
          "nests sections deeper than " + ReadLimits.SECTION_DEPTH + "; flatten them",
          element.start());
    }
    SectionDraft draft = new SectionDraft(heading, role, depth);
    blocks(Titles.without(element), draft);
    return draft.build(source, element);
  }

  /** The heading of an element, where it has one. */
  Optional<Paragraph> heading(XmlElement element) {
    FlowedText title = Titles.of(element, source);
    return title.isEmpty() ? Optional.empty() : Optional.of(links.heading(title));
  }

  /** Reads nodes of which each is a block of its own; text between them becomes a paragraph. */
  void blocks(List<? extends XmlNode> nodes, SectionDraft into) {
    read(nodes, HANDLERS.keySet(), into);
  }

  /** The blocks that nodes are, at the place of a draft. */
  ImmutableList<Block> blocksOf(List<? extends XmlNode> nodes, SectionDraft around) {
    SectionDraft draft = around.within();
    blocks(nodes, draft);
    return draft.blocks();
  }

  /** The running text of an element as one paragraph. */
  Paragraph paragraph(XmlElement element) {
    return links.paragraph(Inline.text(element, source));
  }

  Paragraph paragraph(FlowedText flowed) {
    return links.paragraph(flowed);
  }

  void content(XmlElement element, SectionDraft into) {
    blocks(element.children(), into);
  }

  /** Reads running text; what floats in it comes behind it. */
  void running(List<? extends XmlNode> nodes, SectionDraft into) {
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
        || (!HANDLERS.containsKey(element.name()) && (element.has("p") || element.has("sec")));
  }

  private void addParagraph(List<XmlNode> run, SectionDraft into) {
    if (run.isEmpty()) {
      return;
    }
    Optional<XmlElement> formula = displays.onlyFormula(run);
    if (formula.isPresent()) {
      into.add(displays.formula(formula.orElseThrow()));
      return;
    }
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

  /** A picture that is no figure; its file is no text. */
  private void picture(XmlElement element, SectionDraft into) {
    blocks(element.elements(PICTURE_TEXT), into);
  }

  private Box box(XmlElement element, SectionDraft into) {
    return new Box(section(element, into));
  }

  private Quotation quotation(XmlElement element, SectionDraft into) {
    return new Quotation(element.id(), blocksOf(element.children(), into), span(element));
  }

  /** The references are read elsewhere; a heading, or text beside them, makes a section. */
  private void referenceList(XmlElement list, SectionDraft into) {
    SectionDraft draft = new SectionDraft(heading(list), SectionRole.REFERENCES, into.depth() + 1);
    blocks(Titles.without(list), draft);
    if (!draft.isEmpty()) {
      into.add(draft.build(source, list));
    }
  }

  SourceSpan span(XmlElement element) {
    return source.span(element.start(), element.end());
  }
}
