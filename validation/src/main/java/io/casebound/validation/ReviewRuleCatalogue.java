package io.casebound.validation;

import io.casebound.model.remark.RuleCatalogue;

/**
 * A catalogue of rules about a whole manuscript. It is a service: whoever provides one adds its
 * rules to every review.
 */
public interface ReviewRuleCatalogue extends RuleCatalogue<ReviewContext> {}
