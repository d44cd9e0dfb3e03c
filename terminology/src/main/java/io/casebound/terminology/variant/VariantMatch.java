package io.casebound.terminology.variant;

import com.google.common.primitives.ImmutableIntArray;

/**
 * A place where a text says a name in other words.
 *
 * @param name the number of the name
 * @param tokens the tokens that say it, in order; others may stand between them
 * @param degree how well they agree, above 0 and at most 1
 * @param coordinated whether words stand between that share the others with these, as in "cortical
 *     and periosteal destruction"
 */
public record VariantMatch(int name, ImmutableIntArray tokens, double degree, boolean coordinated) {
  public int firstToken() {
    return tokens.get(0);
  }

  public int lastToken() {
    return tokens.get(tokens.length() - 1);
  }

  /** Whether its tokens stand side by side. */
  public boolean isWhole() {
    return lastToken() - firstToken() + 1 == tokens.length();
  }
}
