package io.casebound.manuscripts.jats;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.Affiliation;
import io.casebound.model.ArticleMetadataBuilder;
import io.casebound.model.Contributor;
import io.casebound.model.ContributorKind;
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

/** Reads who made an article, and where they work. */
final class ContributorReader {
  private static final Pattern ORCID = Pattern.compile("\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]");

  private static final int ORCID_CHARS = 19;

  private static final ImmutableSet<String> AFFILIATION_HOLDERS =
      ImmutableSet.of("aff", "aff-alternatives", "contrib-group");
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
    List<XmlElement> affiliations = new ArrayList<>();
    for (XmlElement holder : meta.elements(AFFILIATION_HOLDERS)) {
      if (holder.is("aff")) {
        affiliations.add(holder);
      }
      affiliations.addAll(holder.descendants("aff"));
    }
    return affiliations;
  }

  private void group(XmlElement group, ArticleMetadataBuilder metadata) {
    ImmutableList<String> shared = ids(group.elements("aff"));
    for (XmlElement contrib : group.elements("contrib")) {
      contrib.first(NAMES).ifPresent(name -> add(group, contrib, name, shared, metadata));
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
    List<XmlElement> links = contrib.descendants("xref");
    Optional<Letters.Addressed> letter = letter(nameElement, links);
    metadata.add(
        Contributor.builder(name.orElseThrow())
            .parts(names.recorded(nameElement))
            .kind(kind(group, contrib))
            .roles(Inline.words(contrib.elements("role"), source))
            .affiliationIds(affiliations(contrib, links, shared))
            .orcid(orcid(parts))
            .email(email(parts, letter))
            .corresponding(contrib.attribute("corresp").equals("yes") || letter.isPresent())
            .build());
    for (XmlElement xref : links) {
      if (!xref.attribute("ref-type").equals("aff")) {
        crossReferences.atEnd(name.orElseThrow(), xref).ifPresent(metadata::add);
      }
    }
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

  private ImmutableList<String> ids(List<XmlElement> affiliations) {
    ImmutableList.Builder<String> ids = ImmutableList.builder();
    for (XmlElement affiliation : affiliations) {
      String id = affiliationIds.getOrDefault(affiliation, "");
      if (!id.isEmpty()) {
        ids.add(id);
      }
    }
    return ids.build();
  }

  private Optional<String> orcid(List<XmlElement> parts) {
    for (XmlElement part : parts) {
      if (part.isAnyOf(ORCID_BEARERS)) {
        Optional<String> orcid = orcid(Inline.text(part, source).text());
        if (orcid.isEmpty()) {
          orcid = orcid(part.attribute("href"));
        }
        if (orcid.isPresent()) {
          return orcid;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> orcid(CharSequence text) {
    Matcher orcid = ORCID.matcher(text);
    return text.length() >= ORCID_CHARS && orcid.find()
        ? Optional.of(orcid.group())
        : Optional.empty();
  }

  /** The letters that a contributor links to, or those that name them. */
  private Optional<Letters.Addressed> letter(XmlElement name, List<XmlElement> links) {
    List<String> linked = new ArrayList<>();
    for (XmlElement xref : links) {
      if (LETTERS.contains(xref.attribute("ref-type"))) {
        linked.addAll(CitationLinks.ids(xref));
      }
    }
    Optional<String> surname =
        name.firstBelow("surname")
            .flatMap(element -> Inline.words(element, source))
            .map(SourceText::value);
    return letters.of(linked, surname);
  }

  private Optional<String> email(List<XmlElement> parts, Optional<Letters.Addressed> letter) {
    for (XmlElement part : parts) {
      Optional<SourceText> own =
          part.is("email") ? Inline.words(part, source) : Optional.<SourceText>empty();
      if (own.isPresent()) {
        return own.map(SourceText::value);
      }
    }
    return letter.flatMap(Letters.Addressed::email);
  }
}
