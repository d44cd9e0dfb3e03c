package io.casebound.manuscripts.jats;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casebound.model.ArticleIdentifier;
import io.casebound.model.ArticleMetadataBuilder;
import io.casebound.model.Award;
import io.casebound.model.IdentifierKind;
import io.casebound.model.Journal;
import io.casebound.model.Permissions;
import io.casebound.model.Placement;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import java.util.Optional;
import java.util.stream.Stream;

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

  private final Source source;
  private final ArticleMetadataBuilder metadata;

  PublicationReader(Source source, ArticleMetadataBuilder metadata) {
    this.source = source;
    this.metadata = metadata;
  }

  void read(XmlElement meta) {
    for (XmlElement id : meta.elements("article-id").toList()) {
      IdentifierKind kind =
          IDENTIFIERS.getOrDefault(id.attribute("pub-id-type"), IdentifierKind.OTHER);
      text(id).ifPresent(value -> metadata.add(new ArticleIdentifier(kind, value)));
    }
    meta.elements("article-categories")
        .flatMap(categories -> categories.descendants("subject"))
        .flatMap(subject -> text(subject).stream())
        .forEach(metadata::addSubject);
    metadata.placement(placement(meta));
    metadata.permissions(permissions(meta));
    meta.at("funding-group", "award-group").forEach(this::award);
  }

  /** The journal, where anything is said of it. */
  void journal(XmlElement meta) {
    Journal journal =
        new Journal(
            first(
                Stream.concat(
                    meta.at("journal-title-group", "journal-title"), meta.at("journal-title"))),
            first(
                Stream.concat(
                    meta.at("journal-title-group", "abbrev-journal-title"),
                    meta.at("abbrev-journal-title"))),
            meta.elements("issn")
                .flatMap(issn -> text(issn).stream())
                .collect(ImmutableList.toImmutableList()),
            first(meta.at("publisher", "publisher-name")),
            first(meta.at("publisher", "publisher-loc")));
    metadata.journal(Optional.of(journal));
  }

  private Placement placement(XmlElement meta) {
    return new Placement(
        first(meta.elements("volume")),
        first(meta.elements("issue")),
        first(meta.elements("supplement")),
        first(meta.elements("fpage")),
        first(meta.elements("lpage")),
        first(meta.elements("elocation-id")));
  }

  /** Before JATS the notice of copyright stood on its own. */
  private Permissions permissions(XmlElement meta) {
    XmlElement rights = meta.first("permissions").orElse(meta);
    Optional<XmlElement> licence = rights.first("license");
    return new Permissions(
        first(rights.elements("copyright-statement")),
        first(rights.elements("copyright-year")),
        first(rights.elements("copyright-holder")),
        licence.flatMap(this::address),
        licence.stream()
            .flatMap(XmlElement::elements)
            .filter(part -> part.is("p") || part.is("license-p"))
            .flatMap(part -> text(part).stream())
            .collect(ImmutableList.toImmutableList()));
  }

  private Optional<String> address(XmlElement licence) {
    return Stream.concat(
            Stream.of(licence.attribute("href")),
            licence
                .descendants("license_ref")
                .flatMap(reference -> text(reference).stream())
                .map(SourceText::value))
        .filter(address -> !address.isBlank())
        .findFirst();
  }

  private void award(XmlElement award) {
    metadata.add(
        new Award(
            award
                .elements("funding-source")
                .flatMap(funder -> text(funder).stream())
                .collect(ImmutableList.toImmutableList()),
            award
                .elements("award-id")
                .flatMap(number -> text(number).stream())
                .collect(ImmutableList.toImmutableList())));
  }

  private Optional<SourceText> first(Stream<XmlElement> elements) {
    return elements.findFirst().flatMap(this::text);
  }

  private Optional<SourceText> text(XmlElement element) {
    FlowedText text = Inline.text(element, source);
    return text.isEmpty() ? Optional.empty() : Optional.of(text.text());
  }
}
