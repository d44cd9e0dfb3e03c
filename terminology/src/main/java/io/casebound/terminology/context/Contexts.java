package io.casebound.terminology.context;

import io.casebound.model.SourceText;

/** The contexts of all places of one text. */
public final class Contexts {
  private Contexts() {}

  /** Reads the triggers of a text. */
  public static Contexts in(SourceText text) {
    return new Contexts();
  }

  /** The context of {@code text[start, end)}. */
  public Context of(int start, int end) {
    return Context.PLAIN;
  }
}
