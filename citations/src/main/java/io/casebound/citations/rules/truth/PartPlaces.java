package io.casebound.citations.rules.truth;

import io.casebound.citations.ListedReference;
import io.casebound.citations.lookup.Difference.Part;
import io.casebound.model.SourceSpan;
import io.casebound.model.SourceText;
import io.casebound.model.reference.RecordField;
import java.util.Optional;

/** Where the parts of an entry stand. */
final class PartPlaces {
  private PartPlaces() {}

  /** A name of an entry at the beginning of a sentence. */
  static String capital(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /** The field that holds a part; empty for authors, which are several. */
  static Optional<RecordField> field(Part part) {
    return switch (part) {
      case AUTHORS -> Optional.empty();
      case TITLE -> Optional.of(RecordField.TITLE);
      case CONTAINER_TITLE -> Optional.of(RecordField.CONTAINER_TITLE);
      case YEAR -> Optional.of(RecordField.YEAR);
      case VOLUME -> Optional.of(RecordField.VOLUME);
      case PAGES -> Optional.of(RecordField.PAGE);
      case DOI -> Optional.of(RecordField.DOI);
      case PMID -> Optional.of(RecordField.PMID);
      case PMCID -> Optional.of(RecordField.PMCID);
    };
  }

  /** The words of a part, where they stand as such in the entry. */
  static Optional<SourceText> text(ListedReference entry, Part part) {
    return field(part).flatMap(field -> entry.record().field(field));
  }

  /** The place of a part; that of the whole entry where it has none of its own. */
  static SourceSpan span(ListedReference entry, Part part) {
    if (part == Part.AUTHORS && !entry.record().authors().isEmpty()) {
      return entry.record().authors().get(0).family().span();
    }
    return text(entry, part).map(SourceText::span).orElse(entry.reference().text().span());
  }
}
