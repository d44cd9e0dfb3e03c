package io.casebound.manuscripts.jats;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.manuscripts.prose.CallOuts;
import io.casebound.manuscripts.prose.CitationMarks;
import io.casebound.manuscripts.prose.MarkedText;
import io.casebound.model.CallOut;
import io.casebound.model.Citation;
import io.casebound.model.Paragraph;
import io.casebound.model.Source;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the citations and call-outs of running text: those that are cross-references, and those
 * that are only written.
 */
final class Links {
  private static final ImmutableSet<String> RUNNING = ImmutableSet.of("p", "td", "th");

  private final FloatIndex floats;
  private final CitationLinks citationLinks;
  private final CitationMarks marks;
  private final boolean linked;

  private Links(
      FloatIndex floats, CitationLinks citationLinks, CitationMarks marks, boolean linked) {
    this.floats = floats;
    this.citationLinks = citationLinks;
    this.marks = marks;
    this.linked = linked;
  }

  /** What there is to link in an article. */
  static Links of(Source source, XmlElement article, ReferenceIndex references, FloatIndex floats) {
    CitationLinks citationLinks = new CitationLinks(references);
    boolean linked =
        article.descendants("xref").anyMatch(xref -> citationLinks.cites(xref, floats));
    List<MarkedText> running = linked ? List.of() : running(source, article);
    CitationMarks marks = CitationMarks.learn(running, references.references());
    return new Links(floats, citationLinks, marks, linked);
  }

  /** All running text, for an article whose citations are not cross-references. */
  private static List<MarkedText> running(Source source, XmlElement article) {
    return article
        .descendants("body")
        .flatMap(XmlElement::walk)
        .filter(element -> element.isAnyOf(RUNNING))
        .map(element -> Inline.text(element, source))
        .map(flowed -> new MarkedText(flowed.text(), flowed.superscripts()))
        .toList();
  }

  /** The paragraph with all its links. */
  Paragraph paragraph(FlowedText flowed) {
    return new Paragraph(flowed.text(), citations(flowed), callOuts(flowed));
  }

  private ImmutableList<Citation> citations(FlowedText flowed) {
    List<FlowedText.Link> links =
        flowed.links().stream()
            .filter(link -> citationLinks.cites(link.element(), floats))
            .toList();
    TreeMap<Integer, Citation> byStart = new TreeMap<>();
    citationLinks
        .citations(flowed, links)
        .forEach(citation -> byStart.put(citation.start(), citation));
    // Where citations are cross-references, a bare superscript is an exponent or an isotope.
    marks
        .in(linked ? MarkedText.of(flowed.text()) : marked(flowed))
        .forEach(written -> add(written, byStart));
    return ImmutableList.copyOf(byStart.values());
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
  private ImmutableList<CallOut> callOuts(FlowedText flowed) {
    TreeMap<Integer, CallOut> byStart = new TreeMap<>();
    CallOuts.in(flowed.text()).forEach(written -> byStart.put(written.start(), written));
    for (FlowedText.Link link : flowed.links()) {
      List<FloatIndex.Entry> targets =
          CitationLinks.ids(link.element()).stream()
              .flatMap(id -> floats.named(id).stream())
              .filter(entry -> !entry.label().isEmpty())
              .toList();
      if (!targets.isEmpty()) {
        add(CalledFloats.of(flowed, link, targets), byStart);
      }
    }
    return ImmutableList.copyOf(byStart.values());
  }

  private static void add(CalledFloats called, NavigableMap<Integer, CallOut> byStart) {
    Map.Entry<Integer, CallOut> before = byStart.lowerEntry(called.callOut().end());
    if (before != null && called.overlaps(before.getValue())) {
      byStart.put(before.getKey(), called.complete(before.getValue()));
    } else {
      byStart.put(called.callOut().start(), called.callOut());
    }
  }
}
