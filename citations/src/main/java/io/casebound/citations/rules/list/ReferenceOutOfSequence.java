package io.casebound.citations.rules.list;

import static io.casebound.model.remark.Severity.WARNING;

import io.casebound.citations.ListedReference;
import io.casebound.citations.ReferenceList;
import io.casebound.citations.rules.ReferenceListRule;
import io.casebound.model.SourceText;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.RuleInfo;
import java.util.List;
import java.util.regex.Pattern;

/** The printed numbers of a numbered list must run 1, 2, 3 … Silent unless all are numbers. */
@RuleInfo(
    id = "REFERENCE-OUT-OF-SEQUENCE",
    severity = WARNING,
    tags = {"citations"},
    summary = "Number {number} stands where number {expected} of the reference list should")
final class ReferenceOutOfSequence implements ReferenceListRule {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

  @Override
  public void check(ReferenceList references, RemarkSink remarks) {
    List<SourceText> labels =
        references.entries().stream()
            .map(ListedReference::reference)
            .flatMap(reference -> reference.label().stream())
            .toList();
    boolean numbered =
        labels.size() == references.entries().size()
            && labels.stream().allMatch(label -> NUMBER.matcher(label).matches());
    if (!numbered) {
      return;
    }
    int expected = 1;
    for (SourceText label : labels) {
      int number = Integer.parseInt(label.value());
      if (number != expected && number != 1) { // at 1 a second list begins
        remarks
            .at(label.span())
            .with("number", number)
            .with("expected", expected)
            .fix(Fix.advice("Number the entries from 1 without a gap."))
            .say();
      }
      expected = number + 1;
    }
  }
}
