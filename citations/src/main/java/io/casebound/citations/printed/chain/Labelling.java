package io.casebound.citations.printed.chain;

/** The label of every token of a reference. */
public final class Labelling {
  private final int[] states;

  Labelling(int[] states) {
    this.states = states;
  }

  /** The label of a token. */
  public FieldLabel label(int token) {
    return FieldLabel.ofState(states[token]);
  }

  /** Whether a field begins at the token. */
  public boolean begins(int token) {
    return FieldLabel.begins(states[token]);
  }

  /** How many tokens there are. */
  public int size() {
    return states.length;
  }
}
