package io.casebound.cli;

import io.casebound.model.SectionRole;
import io.casebound.model.SourceText;

/**
 * A text and where it stands.
 *
 * @param section the role of its section
 */
record PlacedText(SourceText text, SectionRole section) {
  /** A text that stands in no section. */
  PlacedText(SourceText text) {
    this(text, SectionRole.OTHER);
  }
}
