package io.casebound.model.remark;

import java.util.Optional;

/**
 * How to mend what a remark is about.
 *
 * @param advice one sentence to the author, in the imperative
 * @param replacement the text that should stand in place of the remark's span, where it is certain
 */
public record Fix(String advice, Optional<String> replacement) {

  public static Fix advice(String advice) {
    return new Fix(advice, Optional.empty());
  }

  public static Fix replaceBy(String replacement) {
    return new Fix("Write: " + replacement, Optional.of(replacement));
  }
}
