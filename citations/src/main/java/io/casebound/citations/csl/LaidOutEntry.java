package io.casebound.citations.csl;

import com.google.common.collect.ImmutableList;

/**
 * A reference as a style prints it in plain text, and where in it each element stands.
 *
 * @param entry the reference
 * @param elements its elements in the order of the text, none within another; none at all where
 *     they cannot be told apart
 */
public record LaidOutEntry(FormattedEntry entry, ImmutableList<PlacedElement> elements) {}
