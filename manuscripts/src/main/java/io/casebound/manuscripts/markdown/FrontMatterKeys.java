package io.casebound.manuscripts.markdown;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casebound.manuscripts.front.FrontField;
import io.casebound.manuscripts.front.FrontMatter;
import io.casebound.manuscripts.front.HistoryDates;
import io.casebound.manuscripts.prose.Emphasis;
import io.casebound.model.Contributor;
import io.casebound.model.DateKind;
import io.casebound.model.SourceText;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives the values of YAML front matter to the manuscript; the keys are those of Pandoc and Quarto.
 */
final class FrontMatterKeys {
  private static final Pattern ORCID =
      Pattern.compile("(\\d{4})-?(\\d{4})-?(\\d{4})-?(\\d{3}[\\dXx])");

  private static final ImmutableMap<String, DateKind> DATES =
      ImmutableMap.of(
          "received", DateKind.RECEIVED,
          "submitted", DateKind.RECEIVED,
          "revised", DateKind.REVISED,
          "accepted", DateKind.ACCEPTED,
          "published", DateKind.PUBLISHED,
          "date", DateKind.OTHER);

  private final Yaml.Entries entries;
  private final FrontMatter front;
  private final Map<String, String> affiliationIds = new HashMap<>();

  private FrontMatterKeys(Yaml.Entries entries, FrontMatter front) {
    this.entries = entries;
    this.front = front;
  }

  static void read(Yaml.Entries entries, FrontMatter front) {
    new FrontMatterKeys(entries, front).read();
  }

  private void read() {
    entries
        .text("title")
        .map(Emphasis::strip)
        .ifPresent(title -> front.add(FrontField.TITLE, title));
    entries.text("subtitle").map(Emphasis::strip).ifPresent(front::addSubtitle);
    entries.text("doi").ifPresent(doi -> front.add(FrontField.DOI, doi));
    entries
        .get("journal", "container-title")
        .flatMap(FrontMatterKeys::name)
        .ifPresent(journal -> front.add(FrontField.JOURNAL, journal));
    entries.get("affiliations", "affiliation", "institute").ifPresent(this::readAffiliations);
    entries.get("author", "authors").ifPresent(this::readAuthors);
    entries
        .get("keywords", "keyword", "tags")
        .ifPresent(
            words ->
                words
                    .asList()
                    .forEach(
                        word -> word.asText().ifPresent(w -> front.add(FrontField.KEYWORDS, w))));
    DATES.forEach(
        (key, kind) ->
            entries.text(key).flatMap(text -> HistoryDates.of(kind, text)).ifPresent(front::add));
  }

  /** A value that is text, or a mapping with a name. */
  private static Optional<SourceText> name(Yaml value) {
    return value instanceof Yaml.Entries map ? map.text("name", "title") : value.asText();
  }

  private void readAffiliations(Yaml value) {
    if (value instanceof Yaml.Entries map && map.get("name").isEmpty()) {
      map.entries().forEach((key, text) -> addAffiliation(Optional.of(key), text));
      return;
    }
    for (Yaml item : value.asList()) {
      if (item instanceof Yaml.Entries map
          && map.entries().size() == 1
          && map.get("name").isEmpty()) {
        map.entries().forEach((key, text) -> addAffiliation(Optional.of(key), text));
      } else {
        Optional<String> key =
            item instanceof Yaml.Entries map
                ? map.text("id", "index", "ref").map(SourceText::value)
                : Optional.empty();
        addAffiliation(key, item);
      }
    }
  }

  private void addAffiliation(Optional<String> key, Yaml value) {
    affiliationName(value)
        .ifPresent(
            text -> {
              String id = front.affiliationId(text);
              key.ifPresent(k -> affiliationIds.put(k.toLowerCase(Locale.ROOT), id));
            });
  }

  private static Optional<SourceText> affiliationName(Yaml value) {
    return value instanceof Yaml.Entries map
        ? map.text("name", "institution", "organization", "text")
        : value.asText();
  }

  private void readAuthors(Yaml value) {
    for (Yaml author : value.asList()) {
      if (author instanceof Yaml.Entries map) {
        authorName(map).ifPresent(name -> front.add(contributor(name, map)));
      } else {
        author.asText().ifPresent(line -> front.add(FrontField.AUTHORS, line));
      }
    }
  }

  private static Optional<SourceText> authorName(Yaml.Entries author) {
    Optional<Yaml> name = author.get("name");
    Yaml.Entries parts = name.orElse(author) instanceof Yaml.Entries map ? map : author;
    Optional<SourceText> given = parts.text("given", "given-names", "firstname", "first");
    Optional<SourceText> family = parts.text("family", "surname", "lastname", "last");
    if (given.isEmpty() || family.isEmpty()) {
      return name.flatMap(Yaml::asText).or(() -> author.text("literal")).or(() -> family);
    }
    SourceText first = given.get();
    int at = first.span().end();
    return Optional.of(
        SourceText.builder(first.source())
            .append(first)
            .append(" ", at, at)
            .append(family.get())
            .build());
  }

  private Contributor contributor(SourceText name, Yaml.Entries author) {
    ImmutableList<String> affiliations =
        author
            .get("affiliations", "affiliation", "institute")
            .map(this::affiliationIds)
            .orElse(ImmutableList.of());
    Optional<String> email = author.text("email", "mail").map(SourceText::value);
    Optional<SourceText> corresponding =
        author.text("corresponding", "correspondence", "equal-contributor-corresponding");
    boolean answers =
        corresponding.map(SourceText::value).filter(v -> !v.matches("(?i)false|no")).isPresent();
    Optional<String> orcid = author.text("orcid").flatMap(FrontMatterKeys::orcid);
    return Contributor.builder(name)
        .affiliationIds(affiliations)
        .orcid(orcid)
        .email(email)
        .corresponding(answers)
        .build();
  }

  private ImmutableList<String> affiliationIds(Yaml value) {
    ImmutableList.Builder<String> ids = ImmutableList.builder();
    for (Yaml item : value.asList()) {
      Optional<String> known =
          (item instanceof Yaml.Entries map ? map.text("ref", "id") : item.asText())
              .map(key -> affiliationIds.get(key.value().toLowerCase(Locale.ROOT)));
      known.or(() -> affiliationName(item).map(front::affiliationId)).ifPresent(ids::add);
    }
    return ids.build();
  }

  private static Optional<String> orcid(SourceText text) {
    Matcher orcid = ORCID.matcher(text);
    return orcid.find()
        ? Optional.of(
            String.join("-", orcid.group(1), orcid.group(2), orcid.group(3), orcid.group(4))
                .toUpperCase(Locale.ROOT))
        : Optional.empty();
  }
}
