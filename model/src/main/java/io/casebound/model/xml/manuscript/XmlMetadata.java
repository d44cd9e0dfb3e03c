package io.casebound.model.xml.manuscript;

import com.google.common.collect.ImmutableList;
import io.casebound.model.ArticleMetadata;
import io.casebound.model.Contributor;
import io.casebound.model.CrossReference;
import io.casebound.model.Permissions;
import io.casebound.model.Placement;
import io.casebound.model.SourceText;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds {@link ArticleMetadata}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "metadata",
    propOrder = {
      "title", "subtitle", "shortTitle", "translatedTitles", "subjects", "contributors",
      "affiliations", "correspondence", "identifiers", "journal", "placement", "dates",
      "keywordGroups", "permissions", "awards", "frontLinks"
    })
final class XmlMetadata extends Bound<ArticleMetadata> {
  @XmlAttribute private @Nullable String type;

  @XmlAttribute private @Nullable String language;

  @XmlElement private @Nullable XmlWords title;

  @XmlElement private @Nullable XmlWords subtitle;

  @XmlElement(name = "short-title")
  private @Nullable XmlWords shortTitle;

  @XmlElement(name = "translated-title")
  private @Nullable List<XmlArticleTitle> translatedTitles;

  @XmlElement(name = "subject")
  private @Nullable List<XmlWords> subjects;

  @XmlElement(name = "contributor")
  private @Nullable List<XmlContributor> contributors;

  @XmlElement(name = "affiliation")
  private @Nullable List<XmlAffiliation> affiliations;

  @XmlElement private @Nullable List<XmlCorrespondence> correspondence;

  @XmlElement(name = "identifier")
  private @Nullable List<XmlArticleIdentifier> identifiers;

  @XmlElement private @Nullable XmlJournal journal;

  @XmlElement private @Nullable XmlPlacement placement;

  @XmlElement(name = "date")
  private @Nullable List<XmlHistoryDate> dates;

  @XmlElement(name = "keywords")
  private @Nullable List<XmlKeywordGroup> keywordGroups;

  @XmlElement private @Nullable XmlPermissions permissions;

  @XmlElement(name = "award")
  private @Nullable List<XmlAward> awards;

  @XmlElement(name = "front-link")
  private @Nullable List<XmlFrontLink> frontLinks;

  static XmlMetadata of(ArticleMetadata value) {
    XmlMetadata xml = new XmlMetadata();
    xml.type = value.type().orElse(null);
    xml.language = value.language().orElse(null);
    xml.title = value.title().map(XmlWords::of).orElse(null);
    xml.subtitle = value.subtitle().map(XmlWords::of).orElse(null);
    xml.shortTitle = value.shortTitle().map(XmlWords::of).orElse(null);
    xml.translatedTitles = all(value.translatedTitles(), XmlArticleTitle::of);
    xml.subjects = all(value.subjects(), XmlWords::of);
    xml.contributors = all(value.contributors(), XmlContributor::of);
    xml.affiliations = all(value.affiliations(), XmlAffiliation::of);
    xml.correspondence = all(value.correspondence(), XmlCorrespondence::of);
    xml.identifiers = all(value.identifiers(), XmlArticleIdentifier::of);
    xml.fill(value);
    return xml;
  }

  /** Takes over what says where and when the article came out. */
  private void fill(ArticleMetadata value) {
    journal = value.journal().map(XmlJournal::of).orElse(null);
    placement =
        value.placement().equals(Placement.NONE) ? null : XmlPlacement.of(value.placement());
    dates = all(value.dates(), XmlHistoryDate::of);
    keywordGroups = all(value.keywordGroups(), XmlKeywordGroup::of);
    permissions =
        value.permissions().equals(Permissions.NONE)
            ? null
            : XmlPermissions.of(value.permissions());
    awards = all(value.awards(), XmlAward::of);
    Map<String, SourceText> texts = texts(value.title(), value.subtitle(), value.contributors());
    frontLinks = all(value.crossReferences(), link -> XmlFrontLink.of(link, texts));
  }

  @Override
  protected ArticleMetadata model() {
    Optional<SourceText> main = Optional.ofNullable(title).map(XmlWords::toModel);
    Optional<SourceText> second = Optional.ofNullable(subtitle).map(XmlWords::toModel);
    ImmutableList<Contributor> people = each(contributors);
    return new ArticleMetadata(
        main,
        second,
        Optional.ofNullable(shortTitle).map(XmlWords::toModel),
        each(translatedTitles),
        Optional.ofNullable(type),
        Optional.ofNullable(language),
        each(subjects),
        people,
        each(affiliations),
        each(correspondence),
        each(identifiers),
        Optional.ofNullable(journal).map(XmlJournal::toModel),
        placement == null ? Placement.NONE : placement.toModel(),
        each(dates),
        each(keywordGroups),
        permissions == null ? Permissions.NONE : permissions.toModel(),
        each(awards),
        links(texts(main, second, people)));
  }

  private ImmutableList<CrossReference> links(Map<String, SourceText> texts) {
    ImmutableList.Builder<CrossReference> links = ImmutableList.builder();
    if (frontLinks != null) {
      frontLinks.forEach(link -> links.add(link.in(texts)));
    }
    return links.build();
  }

  /** What links may stand in, by the names that they call it. */
  private static Map<String, SourceText> texts(
      Optional<SourceText> title, Optional<SourceText> subtitle, List<Contributor> contributors) {
    Map<String, SourceText> texts = new LinkedHashMap<>();
    title.ifPresent(text -> texts.put("title", text));
    subtitle.ifPresent(text -> texts.put("subtitle", text));
    for (int i = 0; i < contributors.size(); i++) {
      texts.put("contributor-" + (i + 1), contributors.get(i).name());
    }
    return texts;
  }
}
