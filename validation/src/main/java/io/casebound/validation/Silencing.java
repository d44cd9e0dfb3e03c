package io.casebound.validation;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.regex.Pattern;

/**
 * Keeps the remarks of a rule out of reviews, for a reason. Where it silences nothing in a
 * manuscript of a run that it names, the last review of the run says so.
 *
 * @param rule the identifier of the rule; with {@code *} at its end, of all that begin so
 * @param manuscripts the name of the manuscript, or the end of its path, in which {@code *} stands
 *     for any characters; {@code *} alone for every manuscript
 * @param reason why, in words
 */
public record Silencing(String rule, String manuscripts, String reason) {
  private static final Pattern RULE = Pattern.compile("[A-Z][A-Z0-9-]*+\\*?+");

  /**
   * Checks its parts.
   *
   * @throws IllegalArgumentException where {@code rule} is no identifier, or there is no reason
   */
  public Silencing {
    checkArgument(RULE.matcher(rule).matches(), "\"%s\" is no rule's identifier", rule);
    checkArgument(!manuscripts.isEmpty(), "the silencing of %s names no manuscript", rule);
    checkArgument(
        reason.codePoints().anyMatch(Character::isLetter),
        "the silencing of %s gives no reason",
        rule);
  }

  /** Silences a rule in every manuscript. */
  public static Silencing everywhere(String rule, String reason) {
    return new Silencing(rule, "*", reason);
  }

  boolean names(String manuscript) {
    String path = manuscript.replace('\\', '/');
    return Wildcard.matches(manuscripts, path) || Wildcard.matches("*/" + manuscripts, path);
  }
}
