package io.casebound.manuscripts.jats;

import io.casebound.model.Block;
import io.casebound.model.Manuscript;
import io.casebound.model.ManuscriptFormat;
import io.casebound.model.SectionRole;
import io.casebound.model.Source;
import io.casebound.model.remark.Remark;
import io.casebound.model.remark.Severity;
import java.util.List;
import java.util.Optional;

/** Reads an article from its tree: each part by the reader that knows it. */
final class ArticleReader {
  private final Source source;
  private final List<XmlElement> articles;
  private final XmlElement article;
  private final Manuscript.Builder manuscript;
  private final ReferenceIndex references;
  private final BlockReader blocks;

  ArticleReader(Source source, XmlElement root) {
    this.source = source;
    this.articles = ArticleFinder.find(root);
    this.article = articles.get(0);
    this.manuscript = Manuscript.builder(source, ManuscriptFormat.JATS);
    this.references = new ReferenceListReader(source).read(article);
    FloatIndex floats = FloatIndex.of(source, article);
    this.blocks = new BlockReader(source, Links.of(source, article, references, floats), floats);
  }

  Manuscript read() {
    new FrontReader(source, blocks, manuscript).read(article);
    BodyReader body = new BodyReader(source, blocks);
    article.elements("body").flatMap(part -> body.read(part).stream()).forEach(manuscript::addBody);
    article.elements("floats-group").forEach(this::floats);
    article.elements("floats-wrap").forEach(this::floats);
    new BackReader(source, blocks, manuscript).read(article);
    references.references().forEach(manuscript::add);
    if (articles.size() > 1) {
      manuscript.add(onlyFirstRead());
    }
    return manuscript.build();
  }

  private void floats(XmlElement group) {
    SectionDraft draft = new SectionDraft(Optional.empty(), SectionRole.OTHER, 0);
    blocks.blocks(group.children(), draft);
    for (Block block : draft.blocks()) {
      manuscript.addFloat(block);
    }
    draft.sections().forEach(manuscript::addBack);
  }

  private Remark onlyFirstRead() {
    XmlElement second = articles.get(1);
    return new Remark(
        "ARTICLES-MANY",
        Severity.WARNING,
        source.span(second.start(), second.start()),
        "The file holds " + articles.size() + " articles; only the first is read.",
        Optional.empty());
  }
}
