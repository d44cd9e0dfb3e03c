package io.casebound.citations;

import io.casebound.citations.lookup.VerifiedReferences;
import io.casebound.model.remark.RuleCatalogue;

/**
 * A catalogue of rules about references that were looked up. It is a service: whoever provides one
 * adds its rules to {@link Citations#check(VerifiedReferences)}.
 */
public interface TruthRuleCatalogue extends RuleCatalogue<VerifiedReferences> {}
