package io.casebound.model;

import com.google.common.collect.ImmutableList;

/**
 * A link to another part of the manuscript: {@code see Box 1}, the mark of a footnote.
 *
 * @param start offset of its first character in the text that it stands in, UTF-16 units
 * @param end offset behind its last character in that text
 * @param span where it stands in the source
 * @param kind what it leads to
 * @param targetIds the identifiers of what it leads to, at least one; one that nothing bears stays
 */
public record CrossReference(
    int start, int end, SourceSpan span, TargetKind kind, ImmutableList<String> targetIds) {}
