package io.casebound.manuscripts.jats;

import com.google.common.collect.ImmutableSet;
import io.casebound.model.ArticleMetadataBuilder;
import io.casebound.model.KeywordGroup;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import java.util.Optional;

/** Reads key words. */
final class KeywordReader {
  private static final ImmutableSet<String> HEADINGS = ImmutableSet.of("label", "title");
  private static final ImmutableSet<String> KEYWORDS =
      ImmutableSet.of("kwd", "compound-kwd", "nested-kwd", "unstructured-kwd-group");

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
    TextFlow title = new TextFlow(source);
    Inline.nodes(group.elements(HEADINGS), title);
    SourceText heading = title.build().text();
    String language = group.attribute("lang");
    metadata.add(
        new KeywordGroup(
            language.isEmpty() ? Optional.empty() : Optional.of(language),
            heading.length() == 0 ? Optional.empty() : Optional.of(heading),
            Inline.words(group.elements(KEYWORDS), source)));
    group.elements("kwd-group").forEach(this::group);
  }
}
