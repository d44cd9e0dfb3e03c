package io.casebound.manuscripts.jats;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.manuscripts.prose.CallOuts;
import io.casebound.manuscripts.prose.CitationMarks;
import io.casebound.manuscripts.prose.MarkedText;
import io.casebound.model.CallOut;
import io.casebound.model.Citation;
import io.casebound.model.CrossReference;
import io.casebound.model.Paragraph;
import io.casebound.model.Source;
import io.casebound.model.TargetKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the citations, call-outs and other links of running text: those that are cross-references,
 * and those that are only written.
 */
final class Links {
  private static final ImmutableSet<String> RUNNING = ImmutableSet.of("p", "td", "th");

  private final CitationLinks citationLinks;
  private final CrossReferences crossReferences;
  private final CitationMarks marks;
  private final boolean linked;

  private Links(
      CitationLinks citationLinks,
      CrossReferences crossReferences,
      CitationMarks marks,
      boolean linked) {
    this.citationLinks = citationLinks;
    this.crossReferences = crossReferences;
    this.marks = marks;
    this.linked = linked;
  }

  /** What there is to link in an article. */
  static Links of(
      Source source, XmlElement article, ReferenceIndex references, ArticleIndex index) {
    CitationLinks citationLinks = new CitationLinks(references);
    CrossReferences crossReferences = new CrossReferences(citationLinks, index);
    boolean linked = crossReferences.anyLeadsTo(TargetKind.REFERENCE, index.links());
    List<MarkedText> running = linked ? List.of() : running(source, article);
    CitationMarks marks = CitationMarks.learn(running, references.references());
    return new Links(citationLinks, crossReferences, marks, linked);
  }

  /** All running text, for an article whose citations are not cross-references. */
  private static List<MarkedText> running(Source source, XmlElement article) {
    List<MarkedText> running = new ArrayList<>();
    for (XmlElement body : article.descendants("body")) {
      for (XmlElement element : body.all()) {
        if (element.isAnyOf(RUNNING)) {
          running.add(marked(Inline.text(element, source)));
        }
      }
    }
    return running;
  }

  /** The paragraph with all its links. */
  Paragraph paragraph(FlowedText flowed) {
    Sorted links = sorted(flowed);
    return new Paragraph(
        flowed.text(),
        citations(flowed, links.citing),
        callOuts(flowed, links.calling),
        links.rest());
  }

  /** A heading with the links that are cross-references. */
  Paragraph heading(FlowedText flowed) {
    return flowed.links().isEmpty() ? Paragraph.of(flowed.text()) : paragraph(flowed);
  }

  CrossReferences crossReferences() {
    return crossReferences;
  }

  /** The cross-references of a text by what they lead to. */
  private record Sorted(
      List<FlowedText.Link> citing, List<CalledFloats> calling, List<CrossReference> others) {
    ImmutableList<CrossReference> rest() {
      return ImmutableList.copyOf(others);
    }
  }

  private static final Sorted NO_LINKS = new Sorted(List.of(), List.of(), List.of());

  private Sorted sorted(FlowedText flowed) {
    if (flowed.links().isEmpty()) {
      return NO_LINKS;
    }
    Sorted sorted = new Sorted(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (FlowedText.Link link : flowed.links()) {
      TargetKind kind = crossReferences.kind(link.element());
      boolean empty = link.range().length() == 0;
      List<FloatIndex.Entry> floats =
          kind == TargetKind.FIGURE || kind == TargetKind.TABLE
              ? crossReferences.labelled(link.element())
              : List.of();
      if (kind == TargetKind.REFERENCE && !empty) {
        sorted.citing.add(link);
      } else if (!floats.isEmpty() && !empty) {
        sorted.calling.add(CalledFloats.of(flowed, link, floats));
      } else {
        CrossReferences.of(flowed, link, kind).ifPresent(sorted.others::add);
      }
    }
    return sorted;
  }

  private ImmutableList<Citation> citations(FlowedText flowed, List<FlowedText.Link> links) {
    // Where citations are cross-references, a bare superscript is an exponent or an isotope.
    ImmutableList<Citation> written =
        marks.in(linked ? MarkedText.of(flowed.text()) : marked(flowed));
    if (links.isEmpty()) {
      return written;
    }
    ImmutableList<Citation> linkedOnes = citationLinks.citations(flowed, links);
    List<Citation> more = new ArrayList<>(written);
    more.removeIf(each -> isSaid(each, linkedOnes));
    if (more.isEmpty()) {
      return linkedOnes;
    }
    TreeMap<Integer, Citation> byStart = new TreeMap<>();
    linkedOnes.forEach(citation -> byStart.put(citation.start(), citation));
    more.forEach(each -> add(each, byStart));
    return ImmutableList.copyOf(byStart.values());
  }

  /** Whether a cross-reference in the very place of a written citation says as much. */
  private static boolean isSaid(Citation written, List<Citation> linked) {
    for (Citation link : linked) {
      if (link.start() == written.start() && link.end() == written.end()) {
        return link.referenceIds().containsAll(written.referenceIds());
      }
    }
    return false;
  }

  private static MarkedText marked(FlowedText flowed) {
    return new MarkedText(flowed.text(), flowed.superscripts());
  }

  /** Adds a written citation, unless the cross-references in it say as much. */
  private void add(Citation written, NavigableMap<Integer, Citation> byStart) {
    List<Citation> inside = inside(written, byStart);
    boolean covers =
        inside.stream()
            .allMatch(linked -> written.start() <= linked.start() && linked.end() <= written.end());
    Set<String> named = new LinkedHashSet<>();
    inside.forEach(linked -> named.addAll(linked.referenceIds()));
    boolean resolved =
        inside.isEmpty() || citationLinks.names(ImmutableSet.copyOf(written.referenceIds()));
    if (covers && resolved && !named.containsAll(written.referenceIds())) {
      inside.forEach(linked -> byStart.remove(linked.start()));
      byStart.put(written.start(), completed(written, named));
    }
  }

  /** The citations that share words with a written one. */
  private static List<Citation> inside(Citation written, NavigableMap<Integer, Citation> byStart) {
    return byStart.headMap(written.end(), false).descendingMap().values().stream()
        .takeWhile(linked -> linked.end() > written.start())
        .toList();
  }

  private static Citation completed(Citation written, Set<String> linked) {
    Set<String> ids = new LinkedHashSet<>(written.referenceIds());
    ids.addAll(linked);
    return new Citation(written.start(), written.end(), written.span(), ImmutableList.copyOf(ids));
  }

  /** What is written, and what cross-references add to it. */
  private static ImmutableList<CallOut> callOuts(FlowedText flowed, List<CalledFloats> links) {
    ImmutableList<CallOut> written = CallOuts.in(flowed.text());
    if (links.isEmpty()) {
      return written;
    }
    TreeMap<Integer, CallOut> byStart = new TreeMap<>();
    written.forEach(each -> byStart.put(each.start(), each));
    links.forEach(link -> link.addTo(byStart));
    return ImmutableList.copyOf(byStart.values());
  }
}
