package io.casebound.terminology.abbreviation;

import com.google.common.collect.ImmutableList;

/** Finds the abbreviations that a text defines. */
public final class Abbreviations {
  private Abbreviations() {}

  /** The abbreviations that {@code text} introduces beside their long forms, in order. */
  public static ImmutableList<Abbreviation> definedIn(CharSequence text) {
    return ImmutableList.of();
  }
}
