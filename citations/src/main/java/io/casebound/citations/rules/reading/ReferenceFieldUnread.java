package io.casebound.citations.rules.reading;

import static io.casebound.model.remark.Severity.NOTE;

import io.casebound.citations.format.record.RecordTrouble;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;

/** Every field in a file of references should be one that the format knows. */
@RuleInfo(
    id = "REFERENCE-FIELD-UNREAD",
    severity = NOTE,
    tags = {"reading", "citations"},
    summary = "{whatIsUnread}")
final class ReferenceFieldUnread implements Rule<RecordTrouble> {
  @Override
  public void check(RecordTrouble trouble, RemarkSink remarks) {
    if (trouble instanceof RecordTrouble.UnreadField unread) {
      remarks.at(unread.span()).with("whatIsUnread", unread.what()).say();
    }
  }
}
