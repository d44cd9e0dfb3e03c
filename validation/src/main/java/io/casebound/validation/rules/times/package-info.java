/**
 * Rules about dates, and what is told of the time between them. Start from {@link
 * io.casebound.validation.rules.times.TimeRules}. Nothing here knows a profile or a verdict.
 */
@NullMarked
package io.casebound.validation.rules.times;

import org.jspecify.annotations.NullMarked;
