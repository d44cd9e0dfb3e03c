/**
 * Rules about abbreviations. Start from {@link
 * io.casebound.validation.rules.abbreviations.AbbreviationRules}. Nothing here knows what an
 * abbreviation means.
 */
@NullMarked
package io.casebound.validation.rules.abbreviations;

import org.jspecify.annotations.NullMarked;
