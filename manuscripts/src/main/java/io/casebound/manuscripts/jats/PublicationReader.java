package io.casebound.manuscripts.jats;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.ArticleIdentifier;
import io.casebound.model.ArticleMetadataBuilder;
import io.casebound.model.Award;
import io.casebound.model.IdentifierKind;
import io.casebound.model.Journal;
import io.casebound.model.Permissions;
import io.casebound.model.Placement;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import java.util.List;
import java.util.Optional;

/** Reads where an article came out, under which identifiers and whose rights. */
final class PublicationReader {
  // JATS 1.3 Tag Library, attribute pub-id-type.
  private static final ImmutableMap<String, IdentifierKind> IDENTIFIERS =
      ImmutableMap.of(
          "doi", IdentifierKind.DOI,
          "pmid", IdentifierKind.PMID,
          "pmcid", IdentifierKind.PMCID,
          "pmc", IdentifierKind.PMCID,
          "publisher-id", IdentifierKind.PUBLISHER);

  private static final ImmutableSet<String> LICENCE_PARAGRAPHS = ImmutableSet.of("p", "license-p");

  private final Source source;
  private final ArticleMetadataBuilder metadata;

  PublicationReader(Source source, ArticleMetadataBuilder metadata) {
    this.source = source;
    this.metadata = metadata;
  }

  void read(XmlElement meta) {
    for (XmlElement id : meta.elements("article-id")) {
      IdentifierKind kind =
          IDENTIFIERS.getOrDefault(id.attribute("pub-id-type"), IdentifierKind.OTHER);
      Inline.words(id, source).ifPresent(value -> metadata.add(new ArticleIdentifier(kind, value)));
    }
    for (XmlElement categories : meta.elements("article-categories")) {
      texts(categories.descendants("subject")).forEach(metadata::addSubject);
    }
    metadata.placement(placement(meta));
    metadata.permissions(permissions(meta));
    meta.at("funding-group", "award-group").forEach(this::award);
  }

  /** The journal, where anything is said of it. */
  void journal(XmlElement meta) {
    Journal journal =
        new Journal(
            title(meta, "journal-title"),
            title(meta, "abbrev-journal-title"),
            texts(meta.elements("issn")),
            first(meta.at("publisher", "publisher-name")),
            first(meta.at("publisher", "publisher-loc")));
    metadata.journal(Optional.of(journal));
  }

  /** A title of the journal; before JATS 1.0 it stood in no group. */
  private Optional<SourceText> title(XmlElement meta, String name) {
    List<XmlElement> grouped = meta.at("journal-title-group", name);
    return first(grouped.isEmpty() ? meta.elements(name) : grouped);
  }

  private Placement placement(XmlElement meta) {
    return new Placement(
        first(meta.first("volume")),
        first(meta.first("issue")),
        first(meta.first("supplement")),
        first(meta.first("fpage")),
        first(meta.first("lpage")),
        first(meta.first("elocation-id")));
  }

  /** Before JATS the notice of copyright stood on its own. */
  private Permissions permissions(XmlElement meta) {
    XmlElement rights = meta.first("permissions").orElse(meta);
    Optional<XmlElement> licence = rights.first("license");
    return new Permissions(
        first(rights.first("copyright-statement")),
        first(rights.first("copyright-year")),
        first(rights.first("copyright-holder")),
        licence.flatMap(this::address),
        licence
            .map(element -> texts(element.elements(LICENCE_PARAGRAPHS)))
            .orElse(ImmutableList.of()));
  }

  private Optional<String> address(XmlElement licence) {
    String link = licence.attribute("href");
    if (!link.isBlank()) {
      return Optional.of(link);
    }
    return texts(licence.descendants("license_ref")).stream().map(SourceText::value).findFirst();
  }

  private void award(XmlElement award) {
    metadata.add(
        new Award(texts(award.elements("funding-source")), texts(award.elements("award-id"))));
  }

  private Optional<SourceText> first(Optional<XmlElement> element) {
    return element.isEmpty() ? Optional.empty() : Inline.words(element.orElseThrow(), source);
  }

  private Optional<SourceText> first(List<XmlElement> elements) {
    return Inline.firstWords(elements, source);
  }

  private ImmutableList<SourceText> texts(List<XmlElement> elements) {
    return Inline.words(elements, source);
  }
}
