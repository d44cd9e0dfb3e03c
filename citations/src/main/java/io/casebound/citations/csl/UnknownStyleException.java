package io.casebound.citations.csl;

import com.google.common.collect.ImmutableList;
import java.io.Serial;

/** There is no style of this name; the message names those that come near. */
public final class UnknownStyleException extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1L;

  private UnknownStyleException(String message) {
    super(message);
  }

  /** The style only says how to cite in notes. */
  static UnknownStyleException forNotes(String name) {
    return new UnknownStyleException(
        "the citation style \""
            + name
            + "\" does not say how a reference list is printed; name another one");
  }

  UnknownStyleException(String name, ImmutableList<String> near) {
    super(
        "there is no citation style \""
            + name
            + "\""
            + (near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?"));
  }
}
