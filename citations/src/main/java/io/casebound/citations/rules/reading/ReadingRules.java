package io.casebound.citations.rules.reading;

import com.google.common.collect.ImmutableList;
import io.casebound.model.remark.Remark;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleCatalogue;
import io.casebound.model.remark.Rules;

/** The rules of reading files of references. */
public final class ReadingRules implements RuleCatalogue<RecordTrouble> {
  private static final ImmutableList<Rule<? super RecordTrouble>> RULES =
      ImmutableList.of(new ReferenceRecordBroken(), new ReferenceFieldUnread());

  /** What is to be said of a trouble. */
  public static ImmutableList<Remark> remarks(RecordTrouble trouble) {
    return Rules.check(RULES, trouble);
  }

  @Override
  public ImmutableList<Rule<? super RecordTrouble>> rules() {
    return RULES;
  }
}
