/**
 * Finds the places where an author silences a rule: a comment in Markdown, a processing instruction
 * in XML. Start from {@link io.casebound.validation.silencing.ManuscriptSilencings}. Nothing here
 * knows a rule or a review.
 */
@NullMarked
package io.casebound.validation.silencing;

import org.jspecify.annotations.NullMarked;
