package io.casebound.validation.silencing;

import io.casebound.model.remark.RuleCatalogue;

/** A catalogue of rules about the silencings of a manuscript. */
public interface SilencingRuleCatalogue extends RuleCatalogue<SilencingFaults> {}
