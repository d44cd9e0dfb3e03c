package io.casebound.benchmarks.defects;

import io.casebound.model.SourceSpan;

/** Replaces the source from {@code start} to {@code end} (exclusive, UTF-16 units). */
record Edit(int start, int end, String replacement) {
  static Edit replace(SourceSpan span, String replacement) {
    return new Edit(span.start(), span.end(), replacement);
  }

  static Edit delete(SourceSpan span) {
    return replace(span, "");
  }

  static Edit insert(int at, String text) {
    return new Edit(at, at, text);
  }
}
