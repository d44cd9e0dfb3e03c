package io.casebound.terminology.context;

/**
 * A trigger and the stretch of text that it speaks of, in UTF-16 units of the text.
 *
 * @param start where its words begin
 * @param end where its words end
 */
record ScopedTrigger(Modifier modifier, int start, int end, int scopeStart, int scopeEnd) {
  /**
   * Whether the words from {@code from} to {@code to} stand in the scope. They may reach beyond its
   * far end: what ends a scope may be part of a name. The words of a side and those of a mention
   * may overlap: "left knee", "in the left knee", "both knees".
   */
  boolean covers(int from, int to) {
    if (from >= end) {
      return from < scopeEnd;
    }
    if (to <= start) {
      return to > scopeStart;
    }
    return modifier.isPlace();
  }

  /** How far the trigger is from the words. */
  int distance(int from, int to) {
    return Math.max(0, Math.max(from - end, start - to));
  }
}
