package io.casebound.manuscripts.jats;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * Finds the article in a document: the document itself, or inside what a repository wraps it in.
 */
final class ArticleFinder {
  /** One of these makes an {@code article} one of JATS, and not one of HTML. */
  private static final ImmutableSet<String> PARTS = ImmutableSet.of("front", "body", "back");

  private ArticleFinder() {}

  /** The articles in order, at least one. */
  static ImmutableList<XmlElement> find(XmlElement root) {
    ImmutableList<XmlElement> articles =
        root.walk().filter(ArticleFinder::isArticle).collect(ImmutableList.toImmutableList());
    if (articles.isEmpty()) {
      throw new BrokenArticleException(
          "is XML with the root element <"
              + root.name()
              + ">, but no JATS article; give JATS, Markdown or plain text",
          root.start());
    }
    return articles;
  }

  private static boolean isArticle(XmlElement element) {
    return element.is("article") && element.elements().anyMatch(part -> part.isAnyOf(PARTS));
  }
}
