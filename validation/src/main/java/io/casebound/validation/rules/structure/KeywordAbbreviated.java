package io.casebound.validation.rules.structure;

import static io.casebound.model.remark.Severity.NOTE;

import io.casebound.model.SourceText;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.terminology.ConceptKind;
import io.casebound.terminology.TermKind;
import io.casebound.terminology.recognise.Mention;
import io.casebound.validation.ReviewContext;
import java.util.Optional;

/** A key word is written out, as the headings are by which works are indexed. */
@RuleInfo(
    id = "KEYWORD-ABBREVIATED",
    severity = NOTE,
    tags = {"structure"},
    summary = "The key word \"{keyword}\" is an abbreviation of \"{term}\"")
final class KeywordAbbreviated implements Rule<ReviewContext> {
  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    for (SourceText keyword : review.manuscript().keywords()) {
      abbreviated(keyword, review)
          .ifPresent(
              term ->
                  remarks
                      .at(keyword.span())
                      .with("keyword", keyword)
                      .with("term", term)
                      .fix(Fix.replaceBy(term))
                      .say());
    }
  }

  /** The name that the whole key word stands for; symbols of genes stand for themselves. */
  private static Optional<String> abbreviated(SourceText keyword, ReviewContext review) {
    return review.mentions(keyword).stream()
        .filter(mention -> mention.text().length() == keyword.value().strip().length())
        .filter(mention -> mention.term().kind() == TermKind.ABBREVIATION)
        .filter(mention -> mention.concept().kind() != ConceptKind.GENE)
        .map(KeywordAbbreviated::name)
        .findFirst();
  }

  private static String name(Mention mention) {
    return mention.concept().preferredTerm();
  }
}
