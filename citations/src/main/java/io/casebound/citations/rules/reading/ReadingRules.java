package io.casebound.citations.rules.reading;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.format.record.RecordRuleCatalogue;
import io.casebound.citations.format.record.RecordTrouble;
import io.casebound.model.remark.Rule;

/** The rules of reading files of references. */
public final class ReadingRules implements RecordRuleCatalogue {
  private static final ImmutableList<Rule<? super RecordTrouble>> RULES =
      ImmutableList.of(new ReferenceRecordBroken(), new ReferenceFieldUnread());

  @Override
  public ImmutableList<Rule<? super RecordTrouble>> rules() {
    return RULES;
  }
}
