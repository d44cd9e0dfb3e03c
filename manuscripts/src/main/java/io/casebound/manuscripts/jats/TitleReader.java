package io.casebound.manuscripts.jats;

import com.google.common.collect.ImmutableSet;
import io.casebound.model.ArticleMetadataBuilder;
import io.casebound.model.ArticleTitle;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import java.util.List;
import java.util.Optional;

/** Reads the titles of an article. */
final class TitleReader {
  private static final ImmutableSet<String> MARKS = ImmutableSet.of("xref", "fn");
  private static final ImmutableSet<String> SHORT =
      ImmutableSet.of("running-head", "running-title", "right-running", "left-running", "short");

  private final Source source;
  private final CrossReferences crossReferences;
  private final ArticleMetadataBuilder metadata;

  TitleReader(Source source, CrossReferences crossReferences, ArticleMetadataBuilder metadata) {
    this.source = source;
    this.crossReferences = crossReferences;
    this.metadata = metadata;
  }

  void read(XmlElement meta) {
    for (XmlElement group : meta.elements("title-group")) {
      Optional<SourceText> title = title(group, "article-title");
      if (title.isPresent()) {
        metadata.title(title);
        marks(group, title.orElseThrow());
      }
      title(group, "subtitle").ifPresent(subtitle -> metadata.subtitle(Optional.of(subtitle)));
      group.elements("trans-title-group").forEach(this::translated);
      loose(group);
      shortTitle(group).ifPresent(head -> metadata.shortTitle(Optional.of(head)));
    }
  }

  private void translated(XmlElement group) {
    title(group, "trans-title")
        .ifPresent(
            title ->
                metadata.add(
                    new ArticleTitle(
                        language(group, group.first("trans-title")),
                        title,
                        title(group, "trans-subtitle"))));
  }

  /** Before JATS, a title in another language stood beside the title itself. */
  private void loose(XmlElement group) {
    for (XmlElement title : group.elements("trans-title")) {
      text(title)
          .ifPresent(
              text ->
                  metadata.add(
                      new ArticleTitle(
                          language(title, Optional.empty()),
                          text,
                          title(group, "trans-subtitle"))));
    }
  }

  private static Optional<String> language(XmlElement outer, Optional<XmlElement> inner) {
    return Optional.of(outer.attribute("lang"))
        .filter(value -> !value.isBlank())
        .or(() -> inner.map(each -> each.attribute("lang")).filter(value -> !value.isBlank()));
  }

  private Optional<SourceText> shortTitle(XmlElement group) {
    List<XmlElement> others = group.elements("alt-title");
    for (XmlElement title : others) {
      if (SHORT.contains(title.attribute("alt-title-type"))) {
        return text(title);
      }
    }
    return others.isEmpty() ? Optional.empty() : text(others.get(0));
  }

  /** All elements of a name as one text, without the marks of footnotes. */
  private Optional<SourceText> title(XmlElement group, String name) {
    TextFlow flow = new TextFlow(source);
    for (XmlElement title : group.elements(name)) {
      flow.breakWord();
      Inline.nodes(title.childrenBut(MARKS), flow);
    }
    return filled(flow);
  }

  private Optional<SourceText> text(XmlElement title) {
    TextFlow flow = new TextFlow(source);
    Inline.nodes(title.childrenBut(MARKS), flow);
    return filled(flow);
  }

  private static Optional<SourceText> filled(TextFlow flow) {
    SourceText text = flow.build().text();
    return text.length() == 0 ? Optional.empty() : Optional.of(text);
  }

  /** The marks of footnotes at a title lead to them, though they are no part of it. */
  private void marks(XmlElement group, SourceText title) {
    for (XmlElement element : group.elements("article-title")) {
      for (XmlElement xref : element.descendants("xref")) {
        crossReferences.atEnd(title, xref).ifPresent(metadata::add);
      }
    }
  }
}
