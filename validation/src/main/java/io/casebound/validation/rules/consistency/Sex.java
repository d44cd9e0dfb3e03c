package io.casebound.validation.rules.consistency;

import java.util.Locale;

/** The sex that a word tells of. */
enum Sex {
  FEMALE,
  MALE;

  Sex other() {
    return this == FEMALE ? MALE : FEMALE;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
