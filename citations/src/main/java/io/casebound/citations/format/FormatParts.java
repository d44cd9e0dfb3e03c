package io.casebound.citations.format;

import io.casebound.citations.format.bibtex.BibtexReader;
import io.casebound.citations.format.csljson.CslJson;
import java.util.Optional;

/** The table of readers and writers; nothing of a format is loaded before it is used. */
final class FormatParts {
  private FormatParts() {}

  static Optional<ReferenceReader> reader(ReferenceFormat format) {
    return switch (format) {
      case BIBTEX -> Optional.of(new BibtexReader());
      default -> Optional.empty();
    };
  }

  static Optional<ReferenceWriter> writer(ReferenceFormat format) {
    return switch (format) {
      case CSL_JSON -> Optional.of(CslJson.ARRAY);
      case CSL_JSON_LINES -> Optional.of(CslJson.LINES);
      default -> Optional.empty();
    };
  }
}
