package io.casebound.validation.rules;

import com.google.common.collect.ImmutableSet;

/** The hyphens and dashes that stand between words and numbers, as {@link Words} part them. */
public final class Dashes {
  /** The hyphen-minus, the hyphen, the one that does not break, and the en dash. */
  private static final ImmutableSet<String> ALL = ImmutableSet.of("-", "‐", "‑", "–");

  private Dashes() {}

  /** All of them. */
  public static ImmutableSet<String> all() {
    return ALL;
  }

  /** Whether a word is one of them. */
  public static boolean contain(String word) {
    return ALL.contains(word);
  }
}
