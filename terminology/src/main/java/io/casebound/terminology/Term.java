package io.casebound.terminology;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * One name of a concept.
 *
 * @param language its language as BCP 47 tag, e.g. {@code en}
 * @param ambiguous whether it also has a common meaning outside the concept, so that a text must
 *     decide
 */
public record Term(String text, String language, TermKind kind, boolean ambiguous) {
  private static final int MOST_CAPITALS = 6;

  public Term {
    checkArgument(!text.isBlank(), "a term without text");
  }

  /**
   * Whether it is recognised only in the case of letters in which it is listed: abbreviations, and
   * short names in capitals such as the gene WAS, whatever a vocabulary calls them.
   */
  public boolean isCaseBound() {
    return kind == TermKind.ABBREVIATION || isInCapitals(text);
  }

  /** Two to six capital letters, figures and hyphens, at least two of them letters. */
  private static boolean isInCapitals(String text) {
    int capitals = 0;
    for (int i = 0; i < text.length() && i <= MOST_CAPITALS; i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        capitals++;
      } else if (c != '-' && (c < '0' || c > '9')) {
        return false;
      }
    }
    return capitals >= 2 && text.length() <= MOST_CAPITALS;
  }
}
