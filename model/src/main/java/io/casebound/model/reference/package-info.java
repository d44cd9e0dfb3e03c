/**
 * What a reference list holds. Start from {@link io.casebound.model.reference.Reference}, the entry
 * as printed; {@link io.casebound.model.reference.BibliographicRecord} is the work it names.
 * Nothing here knows how a reference is parsed, checked or printed.
 */
@NullMarked
package io.casebound.model.reference;

import org.jspecify.annotations.NullMarked;
