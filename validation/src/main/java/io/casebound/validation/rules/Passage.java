package io.casebound.validation.rules;

import io.casebound.model.SectionRole;
import io.casebound.model.SourceText;
import io.casebound.validation.text.Sentence.Zone;

/**
 * A text of the manuscript (a paragraph, a caption, a cell) among its {@link Words}.
 *
 * @param zone the part of the manuscript
 * @param role what its section is for
 * @param first the index of its first word
 * @param end the index behind its last word
 */
public record Passage(SourceText text, Zone zone, SectionRole role, int first, int end) {
  /** Whether it is the title, or stands in an abstract. */
  public boolean isFront() {
    return zone == Zone.TITLE || zone == Zone.ABSTRACT;
  }

  /** Whether it is running text that tells of this patient: the body, without declarations. */
  public boolean isBody() {
    return zone == Zone.BODY && !role.isDeclaration();
  }

  /** Whether it is running text of a section that is there to tell the case. */
  public boolean tellsCase() {
    return zone == Zone.BODY && role == SectionRole.CASE;
  }
}
