package io.casebound.manuscripts.jats;

import com.google.common.collect.ImmutableSet;
import io.casebound.model.Affiliation;
import io.casebound.model.ArticleMetadataBuilder;
import io.casebound.model.Manuscript;
import io.casebound.model.Section;
import io.casebound.model.SectionRole;
import io.casebound.model.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads the front matter. */
final class FrontReader {
  private static final ImmutableSet<String> FRONTS = ImmutableSet.of("front", "front-stub");

  private final Source source;
  private final BlockReader blocks;
  private final CrossReferences crossReferences;
  private final Manuscript.Builder manuscript;
  private final ArticleMetadataBuilder metadata;

  FrontReader(
      Source source,
      BlockReader blocks,
      CrossReferences crossReferences,
      Manuscript.Builder manuscript) {
    this.source = source;
    this.blocks = blocks;
    this.crossReferences = crossReferences;
    this.manuscript = manuscript;
    this.metadata = manuscript.metadata();
  }

  void read(XmlElement article) {
    attribute(article, "article-type").ifPresent(type -> metadata.type(Optional.of(type)));
    attribute(article, "lang").ifPresent(language -> metadata.language(Optional.of(language)));
    PublicationReader publication = new PublicationReader(source, metadata);
    for (XmlElement meta : metas(article)) {
      publication.read(meta);
      meta(meta);
    }
    article.at("front", "journal-meta").forEach(publication::journal);
  }

  /** What is said of an article: in a part of its front matter, or of a stub the whole. */
  static List<XmlElement> metas(XmlElement article) {
    List<XmlElement> metas = new ArrayList<>(1);
    for (XmlElement front : article.elements(FRONTS)) {
      metas.addAll(front.is("front") ? front.elements("article-meta") : List.of(front));
    }
    return metas;
  }

  private void meta(XmlElement meta) {
    new TitleReader(source, crossReferences, metadata).read(meta);
    for (Affiliation affiliation :
        new ContributorReader(source, meta, crossReferences).read(metadata)) {
      metadata.add(affiliation);
    }
    new DateReader(source).read(meta).forEach(metadata::add);
    new KeywordReader(source, metadata).read(meta);
    abstracts(meta);
  }

  /** The abstract proper before teasers and highlights, those in other languages at the end. */
  private void abstracts(XmlElement meta) {
    List<XmlElement> abstracts = meta.elements("abstract");
    abstracts.sort(Comparator.comparing(element -> !element.attribute("abstract-type").isEmpty()));
    abstracts.addAll(meta.elements("trans-abstract"));
    for (XmlElement element : abstracts) {
      Section section = blocks.section(element, blocks.heading(element), SectionRole.ABSTRACT, 1);
      manuscript.addAbstract(section);
    }
  }

  private static Optional<String> attribute(XmlElement element, String name) {
    String value = element.attribute(name);
    return value.isBlank() ? Optional.empty() : Optional.of(value);
  }
}
