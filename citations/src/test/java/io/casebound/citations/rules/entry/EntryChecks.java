package io.casebound.citations.rules.entry;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.PrintedLines;
import io.casebound.citations.ReferenceList;
import io.casebound.model.Source;
import io.casebound.model.remark.Remark;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.Rules;

/** Runs one rule over one printed reference. */
final class EntryChecks {
  private EntryChecks() {}

  static ImmutableList<Remark> check(Rule<? super ReferenceList> rule, String reference) {
    return Rules.check(ImmutableList.of(rule), PrintedLines.read(Source.of("test", reference)));
  }
}
