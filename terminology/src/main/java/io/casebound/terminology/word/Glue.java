package io.casebound.terminology.word;

/** What stands between two tokens. */
public enum Glue {
  /** Nothing: a letter beside a digit. */
  NOTHING,
  HYPHEN,
  /** Space, a slash or a punctuation mark. */
  SPACE
}
