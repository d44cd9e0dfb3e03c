package io.casebound.citations.format.record;

import io.casebound.model.SourceSpan;

/** What a reader of reference files met that its user should know of. */
public sealed interface RecordTrouble {
  /** Where it stands. */
  SourceSpan span();

  /**
   * A record that breaks the rules of its format.
   *
   * @param what what is wrong, a sentence
   * @param advice how to mend it
   */
  record BrokenRecord(SourceSpan span, String what, String advice) implements RecordTrouble {}

  /**
   * A field that no field of ours can hold, or whose value is not understood.
   *
   * @param what what it is, and what became of it, a sentence
   */
  record UnreadField(SourceSpan span, String what) implements RecordTrouble {}
}
