package io.casebound.manuscripts.rules;

import static io.casebound.model.remark.Severity.NOTE;

import io.casebound.manuscripts.reading.Trouble;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;

/** Plain text should be UTF-8: of any other, the encoding can only be guessed. */
@RuleInfo(
    id = "ENCODING-GUESSED",
    severity = NOTE,
    tags = {"reading"},
    summary = "The file is not UTF-8 and was read as {charset}; letters beyond ASCII may be wrong.")
final class EncodingGuessed implements Rule<Trouble> {
  @Override
  public void check(Trouble trouble, RemarkSink remarks) {
    if (trouble instanceof Trouble.OtherEncoding encoding) {
      remarks.at(encoding.span()).with("charset", encoding.charset()).say();
    }
  }
}
