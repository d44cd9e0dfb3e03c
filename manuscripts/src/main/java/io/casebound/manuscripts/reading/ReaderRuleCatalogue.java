package io.casebound.manuscripts.reading;

import io.casebound.model.remark.RuleCatalogue;

/** Rules about what readers meet; found as a service. */
public interface ReaderRuleCatalogue extends RuleCatalogue<Trouble> {}
