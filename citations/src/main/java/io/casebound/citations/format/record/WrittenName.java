package io.casebound.citations.format.record;

import io.casebound.model.SourceText;
import io.casebound.model.reference.PersonName;
import java.util.Optional;

/** Names as files write them. */
public final class WrittenName {
  private WrittenName() {}

  /**
   * The family name first: {@code Smith, John, Jr.}; of a group the name, with its first comma
   * doubled or a comma behind it, as EndNote asks for, so that it is not taken for a person's.
   */
  public static String inverted(PersonName name) {
    String family = name.family().value();
    if (name.group()) {
      return family.contains(",") ? family.replaceFirst(",", ",,") : family + ",";
    }
    return family + part(", ", name.given()) + part(", ", name.suffix());
  }

  /** As MEDLINE has it: {@code Smith, John A Jr}. */
  public static String medline(PersonName name) {
    return name.family().value() + part(", ", name.given()) + part(" ", name.suffix());
  }

  private static String part(String separator, Optional<SourceText> part) {
    return part.map(text -> separator + text).orElse("");
  }
}
