package io.casebound.manuscripts.jats;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.Affiliation;
import io.casebound.model.Contributor;
import io.casebound.model.Manuscript;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads who wrote an article, and where they work. */
final class ContributorReader {
  private static final Pattern ORCID = Pattern.compile("\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]");

  private static final ImmutableSet<String> NAMES =
      ImmutableSet.of("name", "name-alternatives", "string-name", "collab", "collab-alternatives");

  private final Source source;
  private final XmlElement meta;
  private final Map<Integer, String> affiliationIds = new HashMap<>();

  /** The addresses for letters, with their words. */
  private final Map<XmlElement, String> addresses = new LinkedHashMap<>();

  ContributorReader(Source source, XmlElement meta) {
    this.source = source;
    this.meta = meta;
    meta.at("author-notes", "corresp").forEach(letter -> addresses.put(letter, text(letter)));
  }

  /** Adds the authors to a manuscript, and returns where they work. */
  ImmutableList<Affiliation> read(Manuscript.Builder manuscript) {
    List<XmlElement> elements = affiliationElements().toList();
    ImmutableList.Builder<Affiliation> affiliations = ImmutableList.builder();
    AffiliationText text = new AffiliationText(source);
    for (XmlElement element : elements) {
      String id = element.id().orElse("aff-" + (affiliationIds.size() + 1));
      affiliationIds.put(element.start(), id);
      text.of(element).ifPresent(place -> affiliations.add(new Affiliation(id, place)));
    }
    meta.elements("contrib-group")
        .forEach(group -> group.elements("contrib").forEach(each -> add(group, each, manuscript)));
    return affiliations.build();
  }

  private Stream<XmlElement> affiliationElements() {
    return meta.elements()
        .filter(element -> element.is("aff") || element.is("contrib-group"))
        .flatMap(XmlElement::walk)
        .filter(element -> element.is("aff"));
  }

  private void add(XmlElement group, XmlElement contrib, Manuscript.Builder manuscript) {
    String type = contrib.attribute("contrib-type");
    boolean author = type.isEmpty() || type.startsWith("author") || type.equals("collab");
    Optional<SourceText> name =
        contrib.elements().filter(part -> part.isAnyOf(NAMES)).findFirst().flatMap(this::name);
    if (author && name.isPresent()) {
      List<XmlElement> letters = letters(contrib);
      manuscript.add(
          Contributor.builder(name.orElseThrow())
              .affiliationIds(affiliations(group, contrib))
              .orcid(orcid(contrib))
              .email(email(contrib, letters))
              .corresponding(contrib.attribute("corresp").equals("yes") || !letters.isEmpty())
              .build());
    }
  }

  private Optional<SourceText> name(XmlElement element) {
    return new NameReader(source).displayed(element);
  }

  /** Where they work: as linked, or as placed in them, or as given for their whole group. */
  private ImmutableList<String> affiliations(XmlElement group, XmlElement contrib) {
    ImmutableList<String> own =
        Stream.concat(
                links(contrib, "aff").flatMap(xref -> CitationLinks.ids(xref).stream()),
                contrib.elements("aff").map(aff -> affiliationIds.getOrDefault(aff.start(), "")))
            .distinct()
            .collect(ImmutableList.toImmutableList());
    if (!own.isEmpty()) {
      return own;
    }
    List<XmlElement> shared = group.elements("aff").toList();
    if (!shared.isEmpty()) {
      return ids(shared);
    }
    return affiliationIds.size() == 1
        ? ImmutableList.copyOf(affiliationIds.values())
        : ImmutableList.of();
  }

  private ImmutableList<String> ids(List<XmlElement> affiliations) {
    return affiliations.stream()
        .map(aff -> affiliationIds.getOrDefault(aff.start(), ""))
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<XmlElement> links(XmlElement contrib, String type) {
    return contrib.descendants("xref").filter(xref -> xref.attribute("ref-type").equals(type));
  }

  private Optional<String> orcid(XmlElement contrib) {
    return contrib
        .walk()
        .filter(part -> part.is("contrib-id") || part.is("uri") || part.is("ext-link"))
        .flatMap(part -> Stream.of(text(part), part.attribute("href")))
        .map(ORCID::matcher)
        .filter(Matcher::find)
        .map(Matcher::group)
        .findFirst();
  }

  /** The addresses for letters that a contributor links to, or the only one that names them. */
  private List<XmlElement> letters(XmlElement contrib) {
    List<String> linked =
        Stream.concat(links(contrib, "corresp"), links(contrib, "author-notes"))
            .flatMap(xref -> CitationLinks.ids(xref).stream())
            .toList();
    List<XmlElement> named =
        addresses.keySet().stream()
            .filter(letter -> letter.id().filter(linked::contains).isPresent())
            .toList();
    if (!named.isEmpty()) {
      return named;
    }
    String surname = contrib.descendants("surname").findFirst().map(this::text).orElse("");
    return addresses.entrySet().stream()
        .filter(letter -> !surname.isEmpty() && letter.getValue().contains(surname))
        .map(Map.Entry::getKey)
        .toList();
  }

  private Optional<String> email(XmlElement contrib, List<XmlElement> letters) {
    return Stream.concat(Stream.of(contrib), letters.stream())
        .flatMap(place -> place.descendants("email"))
        .map(this::text)
        .filter(email -> !email.isEmpty())
        .findFirst();
  }

  private String text(XmlElement element) {
    return Inline.text(element, source).text().value();
  }
}
