package io.casebound.model;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * What is said of a manuscript before its text begins. Made by {@link #builder}.
 *
 * @param title the title without its subtitle
 * @param shortTitle the title for the head of the page
 * @param translatedTitles the title in other languages
 * @param type what the publisher calls the article: {@code case-report}
 * @param language the language of the manuscript as a BCP 47 tag, where it is said
 * @param subjects the headings under which it is listed, {@code Case Report}
 * @param contributors authors and others, in order
 * @param affiliations where they work
 * @param correspondence the addresses for letters
 * @param identifiers the article's own identifiers in order
 * @param journal the journal, where one is named
 * @param placement where in the journal it stands
 * @param dates the manuscript's own history
 * @param keywordGroups the key words in order
 * @param permissions who may do what with it
 * @param awards who paid for the work
 * @param crossReferences the links in title and contributors, whose offsets count from the
 *     beginning of the title or name that they stand in
 */
public record ArticleMetadata(
    Optional<SourceText> title,
    Optional<SourceText> subtitle,
    Optional<SourceText> shortTitle,
    ImmutableList<ArticleTitle> translatedTitles,
    Optional<String> type,
    Optional<String> language,
    ImmutableList<SourceText> subjects,
    ImmutableList<Contributor> contributors,
    ImmutableList<Affiliation> affiliations,
    ImmutableList<Correspondence> correspondence,
    ImmutableList<ArticleIdentifier> identifiers,
    Optional<Journal> journal,
    Placement placement,
    ImmutableList<HistoryDate> dates,
    ImmutableList<KeywordGroup> keywordGroups,
    Permissions permissions,
    ImmutableList<Award> awards,
    ImmutableList<CrossReference> crossReferences) {

  public static ArticleMetadataBuilder builder() {
    return new ArticleMetadataBuilder();
  }

  /** Title and subtitle as one line: {@code A rare tumour: a case report}. */
  public Optional<SourceText> fullTitle() {
    if (title.isEmpty() || subtitle.isEmpty()) {
      return title.or(() -> subtitle);
    }
    SourceText main = title.orElseThrow();
    boolean open = main.length() > 0 && Character.isLetterOrDigit(main.charAt(main.length() - 1));
    int end = main.span().end();
    return Optional.of(
        SourceText.builder(main.source())
            .append(main)
            .append(open ? ": " : " ", end, end)
            .append(subtitle.orElseThrow())
            .build());
  }

  /** The first identifier of a kind, where it has one. */
  public Optional<SourceText> identifier(IdentifierKind kind) {
    return identifiers.stream()
        .filter(identifier -> identifier.kind() == kind)
        .map(ArticleIdentifier::value)
        .findFirst();
  }

  /** The key words of all groups in order. */
  public ImmutableList<SourceText> keywords() {
    return keywordGroups.stream()
        .flatMap(group -> group.keywords().stream())
        .collect(ImmutableList.toImmutableList());
  }
}
