/**
 * Works that were retracted, corrected or are under an expression of concern, from the data of
 * Retraction Watch. Start from {@link io.casebound.citations.lookup.retraction.RetractionList}.
 * Nothing here fetches anything: the user gives the file.
 */
@NullMarked
package io.casebound.citations.lookup.retraction;

import org.jspecify.annotations.NullMarked;
