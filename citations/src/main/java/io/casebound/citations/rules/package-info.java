/**
 * The three scopes of citation rules. Start from {@link
 * io.casebound.citations.rules.ReferenceListRule}; a {@link
 * io.casebound.citations.rules.ReferenceRule} is lifted to it, and a {@link
 * io.casebound.citations.rules.FieldRule} to that. Nothing here knows a single rule.
 */
@NullMarked
package io.casebound.citations.rules;

import org.jspecify.annotations.NullMarked;
