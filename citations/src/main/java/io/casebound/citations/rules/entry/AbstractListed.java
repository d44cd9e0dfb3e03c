package io.casebound.citations.rules.entry;

import static io.casebound.model.remark.Severity.NOTE;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.ListedReference;
import io.casebound.citations.rules.ReferenceRule;
import io.casebound.model.reference.RecordField;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.RuleInfo;
import java.util.regex.Pattern;

/** The abstract of a talk or poster should not be cited as a reference. */
@RuleInfo(
    id = "ABSTRACT-LISTED",
    severity = NOTE,
    tags = {"citations", "icmje"},
    summary = "The work of {reference} is only an abstract")
final class AbstractListed implements ReferenceRule {
  private static final Pattern IN_BRACKETS =
      Pattern.compile("(?i)[\\[(](?:(?:meeting|conference|congress|poster) )?abstracts?[\\])]");
  private static final ImmutableList<String> SIGNS = ImmutableList.of("abstract ");
  private static final Pattern WORDS =
      Pattern.compile("(?i)\\babstract (?:no\\.?|number|nr\\.?|#)? ?[A-Z]{0,3}-?\\d+");

  @Override
  public void check(ListedReference entry, String name, RemarkSink remarks) {
    boolean isMarked =
        isMarked(entry.reference().text().value())
            || isMarked(entry.record().text(RecordField.TITLE));
    if (isMarked || Wording.find(entry, WORDS, SIGNS).isPresent()) {
      remarks
          .at(entry.reference().text().span())
          .with("reference", name)
          .fix(Fix.advice("Cite the full report, where it has come out since."))
          .say();
    }
  }

  private static boolean isMarked(String text) {
    return (text.indexOf('[') >= 0 || text.indexOf('(') >= 0) && IN_BRACKETS.matcher(text).find();
  }
}
