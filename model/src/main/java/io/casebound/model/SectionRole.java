package io.casebound.model;

/**
 * What a section is for. A section whose title tells nothing has the role of the section around it,
 * or {@link #OTHER}.
 */
public enum SectionRole {
  ABSTRACT,
  INTRODUCTION,
  CASE,
  METHODS,
  RESULTS,
  DISCUSSION,
  CONCLUSION,
  LEARNING_POINTS,
  PATIENT_PERSPECTIVE,
  CONSENT,
  ETHICS,
  FUNDING,
  CONFLICTS,
  CONTRIBUTIONS,
  DATA_AVAILABILITY,
  ACKNOWLEDGEMENTS,
  ABBREVIATIONS,
  DECLARATIONS,
  APPENDIX,
  /** The list of references: its heading, and what stands in it beside them. */
  REFERENCES,
  OTHER;

  /** Whether sections of this role declare something instead of telling the case. */
  public boolean isDeclaration() {
    return switch (this) {
      case CONSENT,
          ETHICS,
          FUNDING,
          CONFLICTS,
          CONTRIBUTIONS,
          DATA_AVAILABILITY,
          ACKNOWLEDGEMENTS,
          DECLARATIONS ->
          true;
      default -> false;
    };
  }
}
