package io.casebound.manuscripts.rules;

import static io.casebound.model.remark.Severity.NOTE;

import io.casebound.manuscripts.reading.Trouble;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;

/** Every line should be part of something: what a reader cannot place is kept as text. */
@RuleInfo(
    id = "TEXT-UNPLACED",
    severity = NOTE,
    tags = {"reading"},
    summary = "This line {where}; it is kept as text.")
final class TextUnplaced implements Rule<Trouble> {
  @Override
  public void check(Trouble trouble, RemarkSink remarks) {
    if (trouble instanceof Trouble.LooseText loose) {
      remarks.at(loose.span()).with("where", loose.where()).say();
    }
  }
}
