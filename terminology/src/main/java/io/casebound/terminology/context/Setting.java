package io.casebound.terminology.context;

import io.casebound.model.SectionRole;
import java.util.Optional;

/** In which part of a report something is said, and of whom. */
public enum Setting {
  ABSTRACT,
  /** Where the case is told. */
  CASE,
  /** Where the case is weighed: the discussion and the conclusion. */
  DISCUSSION,
  /**
   * What is told of published cases, or of the disease in general, in any part but the abstract.
   */
  LITERATURE;

  /**
   * The setting of a mention.
   *
   * @param section the role of the section that it stands in
   * @param context its context there
   * @return empty where neither tells it, as in text without sections
   */
  public static Optional<Setting> of(SectionRole section, Context context) {
    if (section == SectionRole.ABSTRACT) {
      return Optional.of(ABSTRACT);
    }
    if (context.ofLiterature()) {
      return Optional.of(LITERATURE);
    }
    return switch (section) {
      case CASE, METHODS, RESULTS, PATIENT_PERSPECTIVE -> Optional.of(CASE);
      case DISCUSSION, CONCLUSION, LEARNING_POINTS -> Optional.of(DISCUSSION);
      default -> Optional.empty();
    };
  }
}
