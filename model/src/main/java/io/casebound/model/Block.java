package io.casebound.model;

/** What a section is made of, in document order. */
public sealed interface Block permits Paragraph, Figure, Table {
  /** Where the block stands. */
  SourceSpan span();
}
