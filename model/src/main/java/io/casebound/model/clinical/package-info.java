/**
 * The structured facts of a case, as immutable values. Start from {@link
 * io.casebound.model.clinical.ClinicalCase}; {@link io.casebound.model.clinical.CaseReport} joins
 * it with its manuscript. Clinical notions are {@link io.casebound.model.clinical.CodeableConcept
 * words with codes}, quantities bear units of UCUM, and a {@link
 * io.casebound.model.clinical.ClinicalTime time} is a date, a distance from a moment of the case,
 * or unknown.
 *
 * <p>Texts are kept with single spaces and without white space at either end; a blank one, or one
 * that XML cannot hold, is refused with an {@link IllegalArgumentException}, as is every value
 * outside the range that its component names.
 *
 * <p>Nothing here is taken out of prose, and nothing here knows a file format.
 */
@NullMarked
package io.casebound.model.clinical;

import org.jspecify.annotations.NullMarked;
