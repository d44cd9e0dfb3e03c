package io.casebound.manuscripts.prose;

import io.casebound.model.SourceText;
import io.casebound.model.remark.Remark;
import io.casebound.model.remark.Severity;
import java.util.Optional;

/** What a reader says of text that it kept but could not place. */
public final class Unplaced {
  private static final String RULE = "TEXT-UNPLACED";

  private Unplaced() {}

  /** A line between title and abstract that is neither author nor affiliation nor labelled. */
  public static Remark inFrontMatter(SourceText text) {
    return remark(text, "This line before the abstract is neither author nor affiliation;");
  }

  /** A line in the reference list that belongs to no entry. */
  public static Remark inReferences(SourceText text) {
    return remark(text, "This line in the reference list belongs to no entry;");
  }

  private static Remark remark(SourceText text, String what) {
    return new Remark(
        RULE, Severity.NOTE, text.span(), what + " it is kept as text.", Optional.empty());
  }
}
