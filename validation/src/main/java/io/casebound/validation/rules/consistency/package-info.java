/**
 * Rules about facts that the parts of a manuscript tell differently. Start from {@link
 * io.casebound.validation.rules.consistency.ConsistencyRules}. Nothing here knows a profile or a
 * verdict.
 */
@NullMarked
package io.casebound.validation.rules.consistency;

import org.jspecify.annotations.NullMarked;
