/**
 * Rules about references that were looked up: whether a work is as bibliographic sources know it,
 * and what has befallen it since. Start from {@link io.casebound.citations.rules.truth.TruthRules}.
 * Nothing here looks anything up.
 */
@NullMarked
package io.casebound.citations.rules.truth;

import org.jspecify.annotations.NullMarked;
