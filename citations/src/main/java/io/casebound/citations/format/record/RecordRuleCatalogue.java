package io.casebound.citations.format.record;

import io.casebound.model.remark.RuleCatalogue;

/** The rules of what readers of reference files met: a service. */
public interface RecordRuleCatalogue extends RuleCatalogue<RecordTrouble> {}
