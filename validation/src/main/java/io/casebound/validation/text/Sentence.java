package io.casebound.validation.text;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Citation;
import io.casebound.model.Section;
import io.casebound.model.SectionRole;
import io.casebound.model.SourceSpan;
import io.casebound.model.SourceText;

/**
 * A sentence of a manuscript, and where it stands.
 *
 * @param block the text of the paragraph, caption, cell or title that holds it
 * @param start offset of its first character in that text, UTF-16 units
 * @param end offset behind its last character in that text
 * @param zone the part of the manuscript
 * @param role what its section is for
 * @param sections the sections around it, the outermost first; empty outside of all sections
 * @param citations the in-text citations that stand in it
 */
public record Sentence(
    SourceText block,
    int start,
    int end,
    Zone zone,
    SectionRole role,
    ImmutableList<Section> sections,
    ImmutableList<Citation> citations) {

  /** The parts of a manuscript that hold sentences. */
  public enum Zone {
    TITLE,
    KEYWORDS,
    ABSTRACT,
    BODY,
    BACK,
    /** The caption of a figure or a table. */
    CAPTION,
    /** A cell of a table, or a note under it. */
    TABLE
  }

  /** Its words. */
  public String text() {
    return block.value().substring(start, end);
  }

  /** Where it stands in the source. */
  public SourceSpan span() {
    return block.span(start, end);
  }
}
