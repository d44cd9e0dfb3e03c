package io.casebound.citations.rules.list;

import static io.casebound.model.remark.Severity.NOTE;

import io.casebound.citations.ListedReference;
import io.casebound.citations.ReferenceList;
import io.casebound.citations.rules.ReferenceListRule;
import io.casebound.citations.rules.ReferenceNames;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.WorkType;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.RuleInfo;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Journal articles should carry their DOI: one remark for a list that has none, and one that names
 * all entries that lack it where most have it.
 */
@RuleInfo(
    id = "DOI-MISSING",
    severity = NOTE,
    tags = {"citations"},
    summary = "{what}")
final class DoiMissing implements ReferenceListRule {
  /** From here on a DOI is the list's habit. */
  private static final double MOST = 0.7;

  @Override
  public void check(ReferenceList references, RemarkSink remarks) {
    IntPredicate isArticle =
        i -> references.entries().get(i).record().type() == WorkType.ARTICLE_JOURNAL;
    IntPredicate hasDoi = i -> references.entries().get(i).record().has(RecordField.DOI);
    List<Integer> articles =
        IntStream.range(0, references.entries().size()).filter(isArticle).boxed().toList();
    List<Integer> lacking = articles.stream().filter(i -> !hasDoi.test(i)).toList();
    if (articles.isEmpty()) {
      return;
    }
    if (lacking.size() == articles.size()) {
      say(
          references,
          lacking.get(0),
          "No journal article in the reference list has a DOI",
          remarks);
    } else if (!lacking.isEmpty() && articles.size() - lacking.size() >= MOST * articles.size()) {
      String verb = lacking.size() == 1 ? " has none" : " have none";
      say(
          references,
          lacking.get(0),
          "Most of the list has DOIs, but " + ReferenceNames.of(references, lacking) + verb,
          remarks);
    }
  }

  private static void say(ReferenceList references, int index, String what, RemarkSink remarks) {
    ListedReference entry = references.entries().get(index);
    remarks
        .at(entry.reference().text().span())
        .with("what", what)
        .fix(Fix.advice("Look the DOI up at https://search.crossref.org, and add it."))
        .say();
  }
}
