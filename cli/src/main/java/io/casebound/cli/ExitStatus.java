package io.casebound.cli;

/** What the command hands back to the shell. */
final class ExitStatus {
  /** Done, and nothing weighs as much as {@code --fail-on} asks. */
  static final int FINE = 0;

  /** A remark weighs as much as {@code --fail-on} asks, or a looked-up name is unknown. */
  static final int FOUND = 1;

  /** Wrong usage, or an input or output that failed. */
  static final int FAILED = 2;

  private ExitStatus() {}
}
