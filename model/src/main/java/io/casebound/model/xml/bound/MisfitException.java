package io.casebound.model.xml.bound;

import java.io.Serial;

/** An element holds what the schema allows and the model does not. */
public final class MisfitException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final int offset;

  MisfitException(String message, int offset, IllegalArgumentException cause) {
    super(message, cause);
    this.offset = offset;
  }

  /** Offset of the element's first character in the file. */
  public int offset() {
    return offset;
  }
}
