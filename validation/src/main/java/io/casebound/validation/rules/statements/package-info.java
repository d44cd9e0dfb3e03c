/**
 * Rules about the statements that an article owes its readers. Start from {@link
 * io.casebound.validation.rules.statements.StatementRules}. Nothing here knows a profile or a
 * verdict.
 */
@NullMarked
package io.casebound.validation.rules.statements;

import org.jspecify.annotations.NullMarked;
