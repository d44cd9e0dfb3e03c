package io.casebound.manuscripts.jats;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.Affiliation;
import io.casebound.model.ArticleMetadataBuilder;
import io.casebound.model.Contributor;
import io.casebound.model.ContributorKind;
import io.casebound.model.Correspondence;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads who made an article, and where they work. */
final class ContributorReader {
  private static final Pattern ORCID = Pattern.compile("\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]");

  private static final ImmutableSet<String> NAMES =
      ImmutableSet.of("name", "name-alternatives", "string-name", "collab", "collab-alternatives");
  private static final ImmutableSet<String> ORCID_BEARERS =
      ImmutableSet.of("contrib-id", "uri", "ext-link");
  private static final ImmutableSet<String> LETTERS = ImmutableSet.of("corresp", "author-notes");

  private final Source source;
  private final XmlElement meta;
  private final CrossReferences crossReferences;
  private final NameReader names;
  private final Letters letters;
  private final Map<XmlElement, String> affiliationIds = new HashMap<>();

  ContributorReader(Source source, XmlElement meta, CrossReferences crossReferences) {
    this.source = source;
    this.meta = meta;
    this.crossReferences = crossReferences;
    this.names = new NameReader(source);
    this.letters = Letters.of(source, meta);
  }

  /** Adds the contributors and their letters, and returns where they work. */
  ImmutableList<Affiliation> read(ArticleMetadataBuilder metadata) {
    ImmutableList.Builder<Affiliation> affiliations = ImmutableList.builder();
    AffiliationText text = new AffiliationText(source);
    for (XmlElement element : affiliationElements()) {
      String id = element.id().orElse("aff-" + (affiliationIds.size() + 1));
      affiliationIds.put(element, id);
      text.of(element).ifPresent(place -> affiliations.add(new Affiliation(id, place)));
    }
    meta.elements("contrib-group").forEach(group -> group(group, metadata));
    letters.all().forEach(metadata::add);
    return affiliations.build();
  }

  private List<XmlElement> affiliationElements() {
    return meta.elements()
        .filter(
            element ->
                element.is("aff") || element.is("aff-alternatives") || element.is("contrib-group"))
        .flatMap(XmlElement::walk)
        .filter(element -> element.is("aff"))
        .toList();
  }

  private void group(XmlElement group, ArticleMetadataBuilder metadata) {
    ImmutableList<String> shared = ids(group.elements("aff"));
    for (XmlElement contrib : group.elements("contrib").toList()) {
      contrib
          .elements()
          .filter(part -> part.isAnyOf(NAMES))
          .findFirst()
          .ifPresent(name -> add(group, contrib, name, shared, metadata));
    }
  }

  private void add(
      XmlElement group,
      XmlElement contrib,
      XmlElement nameElement,
      ImmutableList<String> shared,
      ArticleMetadataBuilder metadata) {
    Optional<SourceText> name = names.displayed(nameElement);
    if (name.isEmpty()) {
      return;
    }
    List<XmlElement> parts = contrib.all();
    List<XmlElement> links = parts.stream().filter(part -> part.is("xref")).toList();
    List<Correspondence> addresses = addresses(nameElement, links);
    metadata.add(
        Contributor.builder(name.orElseThrow())
            .parts(names.recorded(nameElement))
            .kind(kind(group, contrib))
            .roles(contrib.elements("role").flatMap(role -> text(role).stream()).toList())
            .affiliationIds(affiliations(contrib, links, shared))
            .orcid(orcid(parts))
            .email(email(parts, addresses))
            .corresponding(contrib.attribute("corresp").equals("yes") || !addresses.isEmpty())
            .build());
    links.stream()
        .filter(xref -> !xref.attribute("ref-type").equals("aff"))
        .flatMap(xref -> crossReferences.atEnd(name.orElseThrow(), xref).stream())
        .forEach(metadata::add);
  }

  private static ContributorKind kind(XmlElement group, XmlElement contrib) {
    String own = contrib.attribute("contrib-type");
    String type = (own.isEmpty() ? group.attribute("content-type") : own).toLowerCase(Locale.ROOT);
    if (type.isEmpty() || type.startsWith("author") || type.equals("collab")) {
      return ContributorKind.AUTHOR;
    }
    if (type.contains("editor")) {
      return ContributorKind.EDITOR;
    }
    if (type.contains("review") || type.contains("referee")) {
      return ContributorKind.REVIEWER;
    }
    return type.contains("translator") ? ContributorKind.TRANSLATOR : ContributorKind.OTHER;
  }

  /** Where they work: as linked, or as placed in them, or as given for their whole group. */
  private ImmutableList<String> affiliations(
      XmlElement contrib, List<XmlElement> links, ImmutableList<String> shared) {
    Set<String> own = new LinkedHashSet<>();
    for (XmlElement xref : links) {
      if (xref.attribute("ref-type").equals("aff")) {
        own.addAll(CitationLinks.ids(xref));
      }
    }
    own.addAll(ids(contrib.elements("aff")));
    if (!own.isEmpty()) {
      return ImmutableList.copyOf(own);
    }
    if (!shared.isEmpty()) {
      return shared;
    }
    return affiliationIds.size() == 1
        ? ImmutableList.copyOf(affiliationIds.values())
        : ImmutableList.of();
  }

  private ImmutableList<String> ids(Stream<XmlElement> affiliations) {
    return affiliations
        .map(aff -> affiliationIds.getOrDefault(aff, ""))
        .filter(id -> !id.isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  private Optional<String> orcid(List<XmlElement> parts) {
    return parts.stream()
        .filter(part -> part.isAnyOf(ORCID_BEARERS))
        .flatMap(
            part ->
                Stream.concat(
                    text(part).map(SourceText::value).stream(), Stream.of(part.attribute("href"))))
        .filter(text -> text.length() >= 19)
        .map(ORCID::matcher)
        .filter(Matcher::find)
        .map(Matcher::group)
        .findFirst();
  }

  /** The addresses for letters that a contributor links to, or those that name them. */
  private List<Correspondence> addresses(XmlElement name, List<XmlElement> links) {
    List<String> linked = new ArrayList<>();
    for (XmlElement xref : links) {
      if (LETTERS.contains(xref.attribute("ref-type"))) {
        linked.addAll(CitationLinks.ids(xref));
      }
    }
    Optional<String> surname =
        name.walk()
            .filter(part -> part.is("surname"))
            .findFirst()
            .flatMap(this::text)
            .map(SourceText::value);
    return letters.of(linked, surname);
  }

  private Optional<String> email(List<XmlElement> parts, List<Correspondence> addresses) {
    return Stream.concat(
            parts.stream()
                .filter(part -> part.is("email"))
                .flatMap(part -> text(part).stream())
                .map(SourceText::value),
            addresses.stream().flatMap(address -> address.emails().stream()))
        .findFirst();
  }

  private Optional<SourceText> text(XmlElement element) {
    FlowedText text = Inline.text(element, source);
    return text.isEmpty() ? Optional.empty() : Optional.of(text.text());
  }
}
