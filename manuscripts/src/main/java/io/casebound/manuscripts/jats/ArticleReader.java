package io.casebound.manuscripts.jats;

import io.casebound.manuscripts.reading.Trouble;
import io.casebound.manuscripts.reading.Troubles;
import io.casebound.model.Manuscript;
import io.casebound.model.ManuscriptFormat;
import io.casebound.model.Section;
import io.casebound.model.SectionRole;
import io.casebound.model.Source;
import io.casebound.model.SubArticle;
import java.util.List;
import java.util.Optional;

/** Reads an article from its tree: each part by the reader that knows it. */
final class ArticleReader {
  private final Source source;
  private final XmlElement article;
  private final Manuscript.Builder manuscript;
  private final ArticleIndex index;
  private final ReferenceIndex references;
  private final boolean ownReferences;
  private final Links links;
  private final BlockReader blocks;

  private ArticleReader(
      Source source,
      XmlElement article,
      ArticleIndex index,
      Optional<ReferenceIndex> referencesAround) {
    this.source = source;
    this.article = article;
    this.manuscript = Manuscript.builder(source, ManuscriptFormat.JATS);
    this.index = index;
    this.ownReferences = referencesAround.isEmpty() || !index.references().isEmpty();
    this.references =
        ownReferences
            ? new ReferenceListReader(source).read(index.references(), referencesAround)
            : referencesAround.orElseThrow();
    this.links = Links.of(source, article, references, index);
    this.blocks = new BlockReader(source, links, index.floats());
  }

  /** The first article of a document. */
  static Manuscript read(Source source, XmlElement root) {
    List<XmlElement> articles = ArticleFinder.find(root);
    XmlElement first = articles.get(0);
    ArticleIndex index = ArticleIndex.of(first, new FloatIndex(source));
    ArticleReader reader = new ArticleReader(source, first, index, Optional.empty());
    if (articles.size() > 1) {
      int second = articles.get(1).start();
      Troubles.remarks(new Trouble.SeveralArticles(source.span(second, second), articles.size()))
          .forEach(reader.manuscript::add);
    }
    return reader.read();
  }

  private Manuscript read() {
    new FrontReader(source, blocks, links.crossReferences(), manuscript).read(article);
    for (XmlNode node : article.children()) {
      if (node instanceof XmlElement part) {
        switch (part.name()) {
          case "body" -> new BodyReader(source, blocks).read(part).forEach(manuscript::addBody);
          case "floats-group", "floats-wrap" -> floats(part);
          case "sub-article", "response" -> subArticle(part);
          default -> {}
        }
      }
    }
    new BackReader(source, blocks, manuscript).read(article);
    if (ownReferences) {
      references.references().forEach(manuscript::add);
    }
    return manuscript.build();
  }

  private void floats(XmlElement group) {
    SectionDraft draft = new SectionDraft(Optional.empty(), SectionRole.OTHER, 0);
    blocks.blocks(group.children(), draft);
    Section read = draft.build(source, group);
    read.blocks().forEach(manuscript::addFloat);
    read.sections().forEach(manuscript::addBack);
  }

  private void subArticle(XmlElement element) {
    ArticleIndex own = index.within(element, new FloatIndex(source));
    manuscript.add(
        new SubArticle(
            element.id(),
            SubArticleKinds.of(element),
            new ArticleReader(source, element, own, Optional.of(references)).read()));
  }
}
