package io.casebound.validation.judging;

import com.google.common.base.Ascii;

/** Where in a report a cue counts. A passage can stand in several of them. */
enum Scope {
  TITLE,
  KEYWORDS,
  ABSTRACT,
  /** The last sentences of the abstract, or its conclusion. */
  ABSTRACT_END,
  /** The last sentence of the abstract. */
  ABSTRACT_LAST,
  /** What the abstract itself calls its conclusion. */
  ABSTRACT_CONCLUSION,
  INTRODUCTION,
  CASE,
  /** What is told of the case before the first examination, at most eight sentences. */
  CASE_OPENING,
  /** The first two fifths of the case. */
  CASE_START,
  /** The last three fifths of the case. */
  CASE_END,
  /** The last third of the case. */
  CASE_CLOSE,
  /** What is told of the case once treatment has begun, and the last third of it in any event. */
  CASE_TREATED,
  /** Discussion, conclusion and learning points. */
  DISCUSSION,
  /** The last sentences of the discussion, the conclusion, the learning points. */
  END,
  /** What is declared behind or beside the report: consent, ethics … */
  STATEMENT,
  PERSPECTIVE,
  CAPTION,
  TABLE,
  HEADING;

  /** The one of that name, as {@link #toString} writes it. */
  static Scope parse(String name) {
    return valueOf(Ascii.toUpperCase(name).replace('-', '_'));
  }

  /** Its name as cues and profiles write it: {@code case-start}. */
  @Override
  public String toString() {
    return Ascii.toLowerCase(name()).replace('_', '-');
  }
}
