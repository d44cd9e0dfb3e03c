/**
 * How two records of works are compared, field by field, and what follows of it. Start from {@link
 * io.casebound.citations.lookup.match.Comparison}; {@link
 * io.casebound.citations.lookup.match.Judge} comes to a verdict. Nothing here knows where records
 * come from.
 */
@NullMarked
package io.casebound.citations.lookup.match;

import org.jspecify.annotations.NullMarked;
