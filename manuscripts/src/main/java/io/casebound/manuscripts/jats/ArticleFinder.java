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

  /** The articles in order, at least one; those within an article belong to it. */
  static ImmutableList<XmlElement> find(XmlElement root) {
    ImmutableList.Builder<XmlElement> found = ImmutableList.builder();
    collect(root, found);
    ImmutableList<XmlElement> articles = found.build();
    if (articles.isEmpty() && root.is("ref-list")) {
      return ImmutableList.of(root); // references alone, as other programs write them
    }
    if (articles.isEmpty()) {
      throw new BrokenArticleException(
          "is XML with the root element <"
              + root.name()
              + ">, but no JATS article; give JATS, Markdown or plain text",
          root.start());
    }
    return articles;
  }

  private static void collect(XmlElement element, ImmutableList.Builder<XmlElement> found) {
    if (isArticle(element)) {
      found.add(element);
      return;
    }
    for (XmlNode node : element.children()) {
      if (node instanceof XmlElement below) {
        collect(below, found);
      }
    }
  }

  private static boolean isArticle(XmlElement element) {
    return element.is("article") && element.first(PARTS).isPresent();
  }
}
