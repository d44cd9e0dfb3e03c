package io.casebound.validation.rules.sides;

import java.util.Locale;

/** A side of the body, or both. */
enum Side {
  LEFT,
  RIGHT,
  BOTH;

  Side other() {
    return this == LEFT ? RIGHT : LEFT;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
