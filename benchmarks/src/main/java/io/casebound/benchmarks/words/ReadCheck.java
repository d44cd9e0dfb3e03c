package io.casebound.benchmarks.words;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multisets;
import io.casebound.model.Manuscript;
import io.casebound.model.PlacedParagraph;
import io.casebound.model.SourceText;
import io.casebound.model.SubArticle;
import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * What a reader kept of an article.
 *
 * @param words how many words the article has
 * @param alignment which of them were lost, and which came that it does not have
 * @param references how many elements {@code ref} hold words
 * @param referencesRead how many references were read, several of one {@code ref} counted once
 * @param links how many links lead to a target that is there
 * @param linksLost the targets whose links were not read
 * @param paragraphs how many paragraphs stand right in sections
 * @param misplaced those of them that were not read, or not under their headings
 */
record ReadCheck(
    int words,
    Alignment alignment,
    int references,
    int referencesRead,
    int links,
    ImmutableMultiset<String> linksLost,
    int paragraphs,
    ImmutableList<DomParagraph> misplaced) {

  static ReadCheck of(Element article, Manuscript manuscript) {
    List<String> words = DomWords.of(article);
    DomLinks dom = DomLinks.of(article);
    ImmutableList<DomParagraph> paragraphs = DomParagraph.of(article);
    ImmutableListMultimap<String, ImmutableList<String>> read = titlesByWords(manuscript);
    return new ReadCheck(
        words.size(),
        Alignment.of(words, wordsOf(manuscript)),
        dom.references(),
        dom.canonical(referenceIds(manuscript)).elementSet().size(),
        dom.targets().size(),
        ImmutableMultiset.copyOf(
            Multisets.difference(dom.targets(), dom.canonical(ReadLinks.of(manuscript)))),
        paragraphs.size(),
        paragraphs.stream()
            .filter(p -> read.get(p.words()).stream().noneMatch(p::isUnder))
            .collect(ImmutableList.toImmutableList()));
  }

  double kept() {
    return words == 0 ? 1 : 1 - (double) alignment.lost().size() / words;
  }

  private static List<String> wordsOf(Manuscript manuscript) {
    return manuscript.texts().stream()
        .flatMap(text -> WordFlow.words(text.value()).stream())
        .toList();
  }

  private static ImmutableMultiset<String> referenceIds(Manuscript manuscript) {
    return Stream.concat(
            manuscript.references().stream().map(reference -> reference.id()),
            manuscript.subArticles().stream()
                .map(SubArticle::article)
                .flatMap(article -> referenceIds(article).stream()))
        .collect(ImmutableMultiset.toImmutableMultiset());
  }

  /** The headings around each paragraph, by the words of the paragraph. */
  private static ImmutableListMultimap<String, ImmutableList<String>> titlesByWords(
      Manuscript manuscript) {
    return placed(manuscript)
        .collect(
            ImmutableListMultimap.toImmutableListMultimap(
                placed -> joined(placed.paragraph().text()),
                placed ->
                    placed.titles().stream()
                        .map(ReadCheck::joined)
                        .collect(ImmutableList.toImmutableList())));
  }

  private static Stream<PlacedParagraph> placed(Manuscript manuscript) {
    return Stream.concat(
        manuscript.placedParagraphs(),
        manuscript.subArticles().stream().map(SubArticle::article).flatMap(ReadCheck::placed));
  }

  private static String joined(SourceText text) {
    return String.join(" ", WordFlow.words(text.value()));
  }
}
