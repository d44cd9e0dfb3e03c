package io.casebound.manuscripts.jats;

import com.google.common.collect.ImmutableList;
import io.casebound.model.ArticleMetadataBuilder;
import io.casebound.model.KeywordGroup;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import java.util.Optional;

/** Reads key words. */
final class KeywordReader {
  private final Source source;
  private final ArticleMetadataBuilder metadata;

  KeywordReader(Source source, ArticleMetadataBuilder metadata) {
    this.source = source;
    this.metadata = metadata;
  }

  void read(XmlElement meta) {
    meta.elements("kwd-group").forEach(this::group);
  }

  /** A group within a group is one of its own. */
  private void group(XmlElement group) {
    ImmutableList.Builder<SourceText> keywords = ImmutableList.builder();
    for (XmlElement part : group.elements().toList()) {
      if (part.is("kwd") || part.is("compound-kwd") || part.is("nested-kwd")) {
        text(part).ifPresent(keywords::add);
      } else if (part.is("unstructured-kwd-group")) {
        text(part).ifPresent(keywords::add);
      }
    }
    TextFlow title = new TextFlow(source);
    group
        .elements()
        .filter(part -> part.is("label") || part.is("title"))
        .forEach(part -> Inline.node(part, title));
    SourceText heading = title.build().text();
    String language = group.attribute("lang");
    metadata.add(
        new KeywordGroup(
            language.isEmpty() ? Optional.empty() : Optional.of(language),
            heading.length() == 0 ? Optional.empty() : Optional.of(heading),
            keywords.build()));
    group.elements("kwd-group").forEach(this::group);
  }

  private Optional<SourceText> text(XmlElement keyword) {
    FlowedText text = Inline.text(keyword, source);
    return text.isEmpty() ? Optional.empty() : Optional.of(text.text());
  }
}
