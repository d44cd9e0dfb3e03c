package io.casebound.manuscripts.jats;

import io.casebound.model.Source;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import java.util.Optional;

/** Reads the pages of a cited work. */
final class PageFields {
  private PageFields() {}

  /** First and last page make one field, {@code 859–872}. */
  static void set(XmlElement citation, Source source, BibliographicRecord.Builder record) {
    Optional<SourceText> range = text(citation, source, "page-range");
    if (range.isPresent()) {
      record.set(RecordField.PAGE, range.orElseThrow());
      return;
    }
    text(citation, source, "fpage")
        .map(first -> span(first, text(citation, source, "lpage"), source))
        .ifPresent(pages -> record.set(RecordField.PAGE, pages));
  }

  private static SourceText span(SourceText first, Optional<SourceText> last, Source source) {
    if (last.isEmpty() || last.orElseThrow().value().equals(first.value())) {
      return first;
    }
    int dash = first.end();
    return SourceText.builder(source)
        .append(first)
        .append("–", dash, dash)
        .append(last.orElseThrow())
        .build();
  }

  private static Optional<SourceText> text(XmlElement citation, Source source, String name) {
    return citation.first(name).flatMap(part -> Inline.words(part, source));
  }
}
