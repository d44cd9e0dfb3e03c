/**
 * What rules about a manuscript share. Start from {@link io.casebound.validation.rules.Parts}, the
 * texts of a manuscript by where they stand. Nothing here knows a single rule.
 */
@NullMarked
package io.casebound.validation.rules;

import org.jspecify.annotations.NullMarked;
