package io.casebound.manuscripts.rules;

import static io.casebound.model.remark.Severity.WARNING;

import io.casebound.manuscripts.reading.Trouble;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;

/** A file should hold one article: of several, only the first is read. */
@RuleInfo(
    id = "ARTICLES-MANY",
    severity = WARNING,
    tags = {"reading"},
    summary = "The file holds {count} articles; only the first is read.")
final class ArticlesMany implements Rule<Trouble> {
  @Override
  public void check(Trouble trouble, RemarkSink remarks) {
    if (trouble instanceof Trouble.SeveralArticles articles) {
      remarks.at(articles.span()).with("count", articles.count()).say();
    }
  }
}
