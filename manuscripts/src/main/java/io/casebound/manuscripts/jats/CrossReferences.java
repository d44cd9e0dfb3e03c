package io.casebound.manuscripts.jats;

import com.google.common.collect.ImmutableList;
import io.casebound.model.CrossReference;
import io.casebound.model.FloatKind;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import io.casebound.model.TargetKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells where the cross-references of an article lead. */
final class CrossReferences {
  private final CitationLinks citations;
  private final ArticleIndex index;

  CrossReferences(CitationLinks citations, ArticleIndex index) {
    this.citations = citations;
    this.index = index;
  }

  /** What a cross-reference leads to: the first of its targets that is there decides. */
  TargetKind kind(XmlElement xref) {
    List<String> ids = CitationLinks.ids(xref);
    if (citations.names(ids)) {
      return TargetKind.REFERENCE;
    }
    for (String id : ids) {
      Optional<TargetKind> kind = index.target(id).filter(each -> each != TargetKind.REFERENCE);
      if (kind.isPresent()) {
        return kind.orElseThrow() == TargetKind.FOOTNOTE
            ? TargetKind.FOOTNOTE
            : index.floats().named(id).map(CrossReferences::kind).orElse(kind.orElseThrow());
      }
    }
    boolean cites = !ids.isEmpty() && xref.attribute("ref-type").equals("bibr");
    return cites ? TargetKind.REFERENCE : TargetKind.OTHER;
  }

  /** Whether one of some cross-references leads to a target of a kind. */
  boolean anyLeadsTo(TargetKind kind, List<XmlElement> xrefs) {
    for (XmlElement xref : xrefs) {
      if (kind(xref) == kind) {
        return true;
      }
    }
    return false;
  }

  private static TargetKind kind(FloatIndex.Entry entry) {
    return entry.kind() == FloatKind.FIGURE ? TargetKind.FIGURE : TargetKind.TABLE;
  }

  /** The figures and tables with a label that a cross-reference leads to. */
  List<FloatIndex.Entry> labelled(XmlElement xref) {
    List<FloatIndex.Entry> labelled = new ArrayList<>(1);
    for (String id : CitationLinks.ids(xref)) {
      index.floats().named(id).filter(entry -> !entry.label().isEmpty()).ifPresent(labelled::add);
    }
    return labelled;
  }

  /** A link that is no citation and no call-out; empty where it leads nowhere at all. */
  static Optional<CrossReference> of(FlowedText flowed, FlowedText.Link link, TargetKind kind) {
    return of(flowed.text(), link.range().start(), link.range().end(), link.element(), kind);
  }

  /** A link whose words are the end of a text, if it has any. */
  Optional<CrossReference> atEnd(SourceText text, XmlElement xref) {
    return of(text, text.length(), text.length(), xref, kind(xref));
  }

  private static Optional<CrossReference> of(
      SourceText text, int start, int end, XmlElement xref, TargetKind kind) {
    ImmutableList<String> ids = ImmutableList.copyOf(CitationLinks.ids(xref));
    if (ids.isEmpty()) {
      return Optional.empty();
    }
    Source source = text.source();
    return Optional.of(
        new CrossReference(start, end, source.span(xref.start(), xref.end()), kind, ids));
  }
}
