package io.casebound.citations;

import io.casebound.model.remark.RuleCatalogue;

/**
 * A catalogue of rules about a reference list and its citations. It is a service: whoever provides
 * one adds its rules to {@link Citations#check}.
 */
public interface ReferenceRuleCatalogue extends RuleCatalogue<ReferenceList> {}
