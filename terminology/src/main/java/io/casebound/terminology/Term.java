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
  public Term {
    checkArgument(!text.isBlank(), "a term without text");
  }
}
