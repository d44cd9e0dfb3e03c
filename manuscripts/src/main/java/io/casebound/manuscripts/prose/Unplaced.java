package io.casebound.manuscripts.prose;

import io.casebound.manuscripts.reading.Trouble;
import io.casebound.manuscripts.reading.Troubles;
import io.casebound.model.SourceText;
import io.casebound.model.remark.Remark;

/** What a reader says of text that it kept but could not place. */
public final class Unplaced {
  private Unplaced() {}

  /** A line between title and abstract that is neither author nor affiliation nor labelled. */
  public static Remark inFrontMatter(SourceText text) {
    return remark(text, "before the abstract is neither author nor affiliation");
  }

  /** A line in the reference list that belongs to no entry. */
  public static Remark inReferences(SourceText text) {
    return remark(text, "in the reference list belongs to no entry");
  }

  private static Remark remark(SourceText text, String where) {
    return Troubles.remarks(new Trouble.LooseText(text.span(), where)).get(0);
  }
}
