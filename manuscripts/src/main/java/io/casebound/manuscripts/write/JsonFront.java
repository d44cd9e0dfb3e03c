package io.casebound.manuscripts.write;

import com.fasterxml.jackson.core.JsonGenerator;
import io.casebound.model.Affiliation;
import io.casebound.model.ArticleIdentifier;
import io.casebound.model.ArticleMetadata;
import io.casebound.model.ArticleTitle;
import io.casebound.model.Award;
import io.casebound.model.Contributor;
import io.casebound.model.Correspondence;
import io.casebound.model.HistoryDate;
import io.casebound.model.Journal;
import io.casebound.model.KeywordGroup;
import io.casebound.model.Permissions;
import io.casebound.model.Placement;
import java.io.IOException;
import java.util.Optional;

/** Writes what a manuscript says of itself, as members of an object that is open. */
final class JsonFront {
  private final JsonGenerator json;
  private final JsonTexts texts;

  JsonFront(JsonGenerator json, JsonTexts texts) {
    this.json = json;
    this.texts = texts;
  }

  void members(ArticleMetadata metadata) throws IOException {
    texts.member("title", metadata.title());
    texts.member("subtitle", metadata.subtitle());
    texts.member("shortTitle", metadata.shortTitle());
    each("translatedTitles", metadata.translatedTitles(), this::translated);
    optional("type", metadata.type());
    optional("language", metadata.language());
    texts.members("subjects", metadata.subjects());
    each("contributors", metadata.contributors(), this::contributor);
    each("affiliations", metadata.affiliations(), this::affiliation);
    each("correspondence", metadata.correspondence(), this::correspondence);
    each("identifiers", metadata.identifiers(), this::identifier);
    journal(metadata.journal());
    placement(metadata.placement());
    each("dates", metadata.dates(), this::date);
    each("keywords", metadata.keywordGroups(), this::keywords);
    permissions(metadata.permissions());
    each("awards", metadata.awards(), this::award);
  }

  @FunctionalInterface
  private interface Members<T> {
    void write(T value) throws IOException;
  }

  private <T> void each(String name, Iterable<T> values, Members<T> members) throws IOException {
    if (values.iterator().hasNext()) {
      json.writeArrayFieldStart(name);
      for (T value : values) {
        json.writeStartObject();
        members.write(value);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  private void translated(ArticleTitle title) throws IOException {
    optional("language", title.language());
    texts.member("title", Optional.of(title.title()));
    texts.member("subtitle", title.subtitle());
  }

  private void contributor(Contributor contributor) throws IOException {
    texts.member("name", Optional.of(contributor.name()));
    json.writeStringField("kind", JsonTexts.name(contributor.kind()));
    texts.members("roles", contributor.roles());
    texts.strings("affiliations", contributor.affiliationIds());
    optional("orcid", contributor.orcid());
    optional("email", contributor.email());
    json.writeBooleanField("corresponding", contributor.corresponding());
  }

  private void affiliation(Affiliation affiliation) throws IOException {
    json.writeStringField("id", affiliation.id());
    texts.member("name", Optional.of(affiliation.text()));
  }

  private void correspondence(Correspondence address) throws IOException {
    optional("id", address.id());
    texts.member("address", Optional.of(address.text()));
    texts.strings("emails", address.emails());
  }

  private void identifier(ArticleIdentifier identifier) throws IOException {
    json.writeStringField("kind", JsonTexts.name(identifier.kind()));
    texts.member("value", Optional.of(identifier.value()));
  }

  private void journal(Optional<Journal> journal) throws IOException {
    if (journal.isPresent()) {
      json.writeObjectFieldStart("journal");
      texts.member("title", journal.get().title());
      texts.member("abbreviation", journal.get().abbreviation());
      texts.members("issns", journal.get().issns());
      texts.member("publisher", journal.get().publisher());
      texts.member("publisherPlace", journal.get().publisherPlace());
      json.writeEndObject();
    }
  }

  private void placement(Placement placement) throws IOException {
    if (!placement.equals(Placement.NONE)) {
      json.writeObjectFieldStart("placement");
      texts.member("volume", placement.volume());
      texts.member("issue", placement.issue());
      texts.member("supplement", placement.supplement());
      texts.member("firstPage", placement.firstPage());
      texts.member("lastPage", placement.lastPage());
      texts.member("articleNumber", placement.articleNumber());
      json.writeEndObject();
    }
  }

  private void date(HistoryDate date) throws IOException {
    json.writeStringField("kind", JsonTexts.name(date.kind()));
    texts.member("printed", Optional.of(date.text()));
    json.writeNumberField("year", date.year());
    if (date.month().isPresent()) {
      json.writeNumberField("month", date.month().get());
    }
    if (date.day().isPresent()) {
      json.writeNumberField("day", date.day().get());
    }
  }

  private void keywords(KeywordGroup group) throws IOException {
    optional("language", group.language());
    texts.member("title", group.title());
    texts.members("keywords", group.keywords());
  }

  private void permissions(Permissions permissions) throws IOException {
    if (!permissions.equals(Permissions.NONE)) {
      json.writeObjectFieldStart("permissions");
      texts.member("statement", permissions.statement());
      texts.member("year", permissions.year());
      texts.member("holder", permissions.holder());
      optional("licenceUrl", permissions.licenceUrl());
      texts.members("licence", permissions.licence());
      json.writeEndObject();
    }
  }

  private void award(Award award) throws IOException {
    texts.members("funders", award.funders());
    texts.members("numbers", award.numbers());
  }

  private void optional(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    }
  }
}
