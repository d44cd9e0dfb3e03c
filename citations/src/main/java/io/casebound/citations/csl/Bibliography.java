package io.casebound.citations.csl;

import com.google.common.collect.ImmutableList;

/**
 * A reference list as a style prints it.
 *
 * @param entries the entries in the order of the style: that of the records, or by name
 */
public record Bibliography(ImmutableList<FormattedEntry> entries) {}
