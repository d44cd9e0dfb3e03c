package io.casebound.model;

import com.google.common.collect.ImmutableList;

/**
 * An in-text citation: {@code [1–3]}, a superscript, {@code (Coffin et al., 1995)}.
 *
 * @param start offset of its first character in the text of its paragraph, UTF-16 units
 * @param end offset behind its last character in that text
 * @param span where it stands in the source, brackets included
 * @param referenceIds the identifiers of the references it means, in the order it names them,
 *     ranges spelled out; an identifier that no reference bears stays, for a rule to find
 */
public record Citation(int start, int end, SourceSpan span, ImmutableList<String> referenceIds) {}
