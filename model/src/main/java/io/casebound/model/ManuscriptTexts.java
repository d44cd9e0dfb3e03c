package io.casebound.model;

import com.google.common.collect.ImmutableList;
import io.casebound.model.reference.Reference;
import java.util.Comparator;
import java.util.stream.Stream;

/** Takes every text of a manuscript in document order. */
final class ManuscriptTexts {
  private ManuscriptTexts() {}

  static ImmutableList<SourceText> of(Manuscript manuscript) {
    return all(manuscript)
        .filter(text -> !text.value().isBlank())
        .sorted(Comparator.comparingInt(SourceText::start))
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<SourceText> all(Manuscript manuscript) {
    return Stream.of(
            titles(manuscript.metadata()),
            manuscript.metadata().keywordGroups().stream().flatMap(ManuscriptTexts::keywords),
            sections(manuscript),
            manuscript.floats().stream().flatMap(ManuscriptTexts::block),
            manuscript.references().stream().flatMap(ManuscriptTexts::reference),
            manuscript.subArticles().stream().flatMap(sub -> all(sub.article())))
        .flatMap(texts -> texts);
  }

  private static Stream<SourceText> titles(ArticleMetadata metadata) {
    return Stream.of(
            metadata.title().stream(),
            metadata.subtitle().stream(),
            metadata.translatedTitles().stream()
                .flatMap(
                    translated ->
                        Stream.concat(
                            Stream.of(translated.title()), translated.subtitle().stream())))
        .flatMap(titles -> titles);
  }

  private static Stream<SourceText> keywords(KeywordGroup group) {
    return Stream.concat(group.title().stream(), group.keywords().stream());
  }

  private static Stream<SourceText> sections(Manuscript manuscript) {
    return Stream.of(manuscript.abstracts(), manuscript.body(), manuscript.back())
        .flatMap(ImmutableList::stream)
        .flatMap(
            section ->
                Stream.concat(section.labels(), section.everyParagraph().map(Paragraph::text)));
  }

  private static Stream<SourceText> block(Block block) {
    return Stream.concat(block.labels(), block.paragraphs().map(Paragraph::text));
  }

  private static Stream<SourceText> reference(Reference reference) {
    return Stream.of(
            reference.label().stream(),
            Stream.of(reference.text()),
            reference.otherForms().stream())
        .flatMap(texts -> texts);
  }
}
