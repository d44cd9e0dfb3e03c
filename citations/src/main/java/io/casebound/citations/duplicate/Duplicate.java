package io.casebound.citations.duplicate;

/**
 * A record that names a work which one before it names already.
 *
 * @param index its place among the records, counted from 0
 * @param first the place of the first record of that work
 * @param shared what it has in common with a record of that work, for a message: {@code the DOI},
 *     {@code title, first author and year}
 */
public record Duplicate(int index, int first, String shared) {}
