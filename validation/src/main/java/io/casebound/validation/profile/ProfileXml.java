package io.casebound.validation.profile;

import io.casebound.model.Source;
import io.casebound.model.io.UnreadableInputException;

/** Reads profiles that are known to be valid by the schema. */
final class ProfileXml {
  private ProfileXml() {}

  /** The profile that {@code source} holds. */
  static Profile read(Source source) throws UnreadableInputException {
    ProfileReading reading = ProfileReading.unchecked(source);
    if (!reading.problems().isEmpty()) {
      throw new UnreadableInputException(reading.problems().get(0).toString());
    }
    return reading.profile().orElseThrow();
  }
}
