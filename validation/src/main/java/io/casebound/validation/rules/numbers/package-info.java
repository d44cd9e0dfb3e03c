/**
 * Rules about numbers that cannot be right, or that do not fit each other. Start from {@link
 * io.casebound.validation.rules.numbers.NumberRules}. Nothing here knows a profile or a verdict.
 */
@NullMarked
package io.casebound.validation.rules.numbers;

import org.jspecify.annotations.NullMarked;
