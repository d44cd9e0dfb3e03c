package io.casebound.citations;

import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.Reference;

/**
 * An entry of a reference list and the work that it names.
 *
 * @param reference the entry as printed
 * @param record its fields: those that the manuscript's format marks, or, where it marks none,
 *     those found in the printed text
 */
public record ListedReference(Reference reference, BibliographicRecord record) {}
