package io.casebound.terminology;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.regex.Pattern;

/**
 * One name of a concept.
 *
 * @param language its language as BCP 47 tag, e.g. {@code en}
 * @param ambiguous whether it also has a common meaning outside the concept, so that a text must
 *     decide
 */
public record Term(String text, String language, TermKind kind, boolean ambiguous) {
  private static final Pattern CAPITALS = Pattern.compile("(?=.*[A-Z].*[A-Z])[A-Z0-9-]{2,6}");

  public Term {
    checkArgument(!text.isBlank(), "a term without text");
  }

  /**
   * Whether it is recognised only in the case of letters in which it is listed: abbreviations, and
   * short names in capitals such as the gene WAS, whatever a vocabulary calls them.
   */
  public boolean isCaseBound() {
    return kind == TermKind.ABBREVIATION || CAPITALS.matcher(text).matches();
  }
}
