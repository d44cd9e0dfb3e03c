package io.casebound.validation.rules.privacy;

import io.casebound.model.SectionRole;
import io.casebound.validation.rules.Passage;
import io.casebound.validation.rules.Words;
import java.util.stream.IntStream;

/** Which texts tell of the patient. */
final class CaseTexts {
  private CaseTexts() {}

  /** Whether it tells the case: a section that is there for it, or a caption. */
  static boolean tellCase(Passage passage) {
    return switch (passage.zone()) {
      case BODY -> passage.tellsCase();
      case CAPTION -> true;
      default -> false;
    };
  }

  /** Whether it may tell of the patient: the body but for its declarations, and all before it. */
  static boolean mayTellCase(Passage passage) {
    return switch (passage.zone()) {
      case TITLE, ABSTRACT, CAPTION, TABLE -> true;
      case BODY -> passage.isBody();
      default -> false;
    };
  }

  /** Whether a section tells a case at all: other articles have no patient to keep unknown. */
  static boolean hasCase(Words words) {
    return words.passages().stream().anyMatch(passage -> passage.role() == SectionRole.CASE);
  }

  /** The places of a word, in lower case, in texts that tell the case. */
  static IntStream places(String word, Words words) {
    return words.places(word).filter(place -> tellCase(words.passage(place)));
  }

  static boolean isCapitalised(String printed) {
    return !printed.isEmpty() && Character.isUpperCase(printed.charAt(0));
  }

  static boolean isNumber(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }
}
