package io.casebound.validation.rules.consistency;

import io.casebound.validation.rules.Passage;
import java.util.Optional;

/**
 * A phrase that says how old a person is, and mostly of which sex: {@code a 19-year-old male}.
 *
 * @param age the number
 * @param unit {@code year}, {@code month}, {@code week} or {@code day}
 * @param sex the sex, where a word for it follows
 * @param passage the text in which it stands
 * @param from the index of its first word
 * @param to the index behind its last word
 */
record PatientPhrase(int age, String unit, Optional<Sex> sex, Passage passage, int from, int to) {

  /** {@code 19-year-old}, {@code 6-month-old}. */
  String printedAge() {
    return age + "-" + unit + "-old";
  }
}
