package io.casebound.model;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** Puts {@link ArticleMetadata} together; what is not said is empty. */
public final class ArticleMetadataBuilder {
  private Optional<SourceText> title = Optional.empty();
  private Optional<SourceText> subtitle = Optional.empty();
  private Optional<SourceText> shortTitle = Optional.empty();
  private Optional<String> type = Optional.empty();
  private Optional<String> language = Optional.empty();
  private Optional<Journal> journal = Optional.empty();
  private Placement placement = Placement.NONE;
  private Permissions permissions = Permissions.NONE;
  private final ImmutableList.Builder<ArticleTitle> translatedTitles = ImmutableList.builder();
  private final ImmutableList.Builder<SourceText> subjects = ImmutableList.builder();
  private final ImmutableList.Builder<Contributor> contributors = ImmutableList.builder();
  private final ImmutableList.Builder<Affiliation> affiliations = ImmutableList.builder();
  private final ImmutableList.Builder<Correspondence> correspondence = ImmutableList.builder();
  private final ImmutableList.Builder<ArticleIdentifier> identifiers = ImmutableList.builder();
  private final ImmutableList.Builder<HistoryDate> dates = ImmutableList.builder();
  private final ImmutableList.Builder<KeywordGroup> keywordGroups = ImmutableList.builder();
  private final ImmutableList.Builder<Award> awards = ImmutableList.builder();
  private final ImmutableList.Builder<CrossReference> crossReferences = ImmutableList.builder();
  private final ImmutableList.Builder<SourceText> keywords = ImmutableList.builder();

  ArticleMetadataBuilder() {}

  public ArticleMetadataBuilder title(Optional<SourceText> value) {
    this.title = value;
    return this;
  }

  public ArticleMetadataBuilder subtitle(Optional<SourceText> value) {
    this.subtitle = value;
    return this;
  }

  public ArticleMetadataBuilder shortTitle(Optional<SourceText> value) {
    this.shortTitle = value;
    return this;
  }

  public ArticleMetadataBuilder type(Optional<String> value) {
    this.type = value;
    return this;
  }

  public ArticleMetadataBuilder language(Optional<String> value) {
    this.language = value;
    return this;
  }

  public ArticleMetadataBuilder journal(Optional<Journal> value) {
    this.journal = value;
    return this;
  }

  public ArticleMetadataBuilder placement(Placement value) {
    this.placement = value;
    return this;
  }

  public ArticleMetadataBuilder permissions(Permissions value) {
    this.permissions = value;
    return this;
  }

  public ArticleMetadataBuilder add(ArticleTitle translatedTitle) {
    translatedTitles.add(translatedTitle);
    return this;
  }

  public ArticleMetadataBuilder addSubject(SourceText subject) {
    subjects.add(subject);
    return this;
  }

  public ArticleMetadataBuilder add(Contributor contributor) {
    contributors.add(contributor);
    return this;
  }

  public ArticleMetadataBuilder add(Affiliation affiliation) {
    affiliations.add(affiliation);
    return this;
  }

  public ArticleMetadataBuilder add(Correspondence letters) {
    correspondence.add(letters);
    return this;
  }

  public ArticleMetadataBuilder add(ArticleIdentifier identifier) {
    identifiers.add(identifier);
    return this;
  }

  public ArticleMetadataBuilder add(HistoryDate date) {
    dates.add(date);
    return this;
  }

  public ArticleMetadataBuilder add(KeywordGroup group) {
    keywordGroups.add(group);
    return this;
  }

  public ArticleMetadataBuilder add(Award award) {
    awards.add(award);
    return this;
  }

  public ArticleMetadataBuilder add(CrossReference link) {
    crossReferences.add(link);
    return this;
  }

  /** Adds a key word that belongs to no group that is named. */
  public ArticleMetadataBuilder addKeyword(SourceText keyword) {
    keywords.add(keyword);
    return this;
  }

  public ArticleMetadata build() {
    return new ArticleMetadata(
        title,
        subtitle,
        shortTitle,
        translatedTitles.build(),
        type,
        language,
        subjects.build(),
        contributors.build(),
        affiliations.build(),
        correspondence.build(),
        identifiers.build(),
        journal,
        placement,
        dates.build(),
        groups(),
        permissions,
        awards.build(),
        crossReferences.build());
  }

  private ImmutableList<KeywordGroup> groups() {
    ImmutableList<SourceText> ungrouped = keywords.build();
    ImmutableList.Builder<KeywordGroup> groups = ImmutableList.builder();
    if (!ungrouped.isEmpty()) {
      groups.add(new KeywordGroup(Optional.empty(), Optional.empty(), ungrouped));
    }
    return groups.addAll(keywordGroups.build()).build();
  }
}
