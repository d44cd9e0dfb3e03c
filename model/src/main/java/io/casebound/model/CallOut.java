package io.casebound.model;

import com.google.common.collect.ImmutableList;

/**
 * A mention of figures or tables in running text: {@code figure 1}, {@code Figs. 2A–C and 3}.
 *
 * @param start offset of its first character in the text of its paragraph, UTF-16 units
 * @param end offset behind its last character in that text
 * @param span where it stands in the source
 * @param kind what it calls
 * @param labels the labels it names, without panel letters, ranges spelled out: {@code 1}, {@code
 *     S2}, {@code IV}
 * @param targetIds the identifiers of what its links lead to, in order; empty where it is only
 *     written
 */
public record CallOut(
    int start,
    int end,
    SourceSpan span,
    FloatKind kind,
    ImmutableList<String> labels,
    ImmutableList<String> targetIds) {

  /** A call-out that is only written. */
  public CallOut(
      int start, int end, SourceSpan span, FloatKind kind, ImmutableList<String> labels) {
    this(start, end, span, kind, labels, ImmutableList.of());
  }
}
