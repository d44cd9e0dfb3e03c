/**
 * Abbreviations that a text defines for itself. Start from {@link
 * io.casebound.terminology.abbreviation.Abbreviations}. Nothing here knows concepts.
 */
@NullMarked
package io.casebound.terminology.abbreviation;

import org.jspecify.annotations.NullMarked;
