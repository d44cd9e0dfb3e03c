/**
 * The same work named twice. Start from {@link io.casebound.citations.duplicate.Duplicates}, which
 * takes any number of records; what it compares, and how it comes to compare few of all pairs, is
 * hidden. Nothing here knows where records come from, or what is said about them.
 */
@NullMarked
package io.casebound.citations.duplicate;

import org.jspecify.annotations.NullMarked;
