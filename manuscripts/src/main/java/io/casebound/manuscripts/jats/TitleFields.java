package io.casebound.manuscripts.jats;

import io.casebound.model.Source;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells the title of a cited work from the title of what holds it. */
final class TitleFields {
  private TitleFields() {}

  /** A {@code source} holds the work where the work has a title of its own or is in a journal. */
  static void set(XmlElement citation, Source source, BibliographicRecord.Builder record) {
    Optional<SourceText> own =
        text(citation, source, "article-title", "chapter-title", "data-title", "part-title");
    Optional<SourceText> holder = text(citation, source, "source", "conf-name");
    boolean serial = citation.first("volume").isPresent() || citation.first("issue").isPresent();
    own.map(TitleFields::withoutStop).ifPresent(title -> record.set(RecordField.TITLE, title));
    holder.ifPresent(
        title ->
            record.set(
                own.isPresent() || serial ? RecordField.CONTAINER_TITLE : RecordField.TITLE,
                title));
    if (own.isEmpty() && !serial) {
      text(citation, source, "trans-title", "trans-source")
          .ifPresent(title -> record.set(RecordField.TITLE, title));
    }
  }

  /** A stop or comma behind a title belongs to the style of the list. */
  private static SourceText withoutStop(SourceText title) {
    boolean stops = title.length() > 1 && ".,".indexOf(title.charAt(title.length() - 1)) >= 0;
    return stops ? title.slice(0, title.length() - 1) : title;
  }

  private static Optional<SourceText> text(XmlElement citation, Source source, String... names) {
    return Stream.of(names)
        .flatMap(citation::elements)
        .map(part -> Inline.text(part, source).text())
        .filter(text -> !text.value().isBlank())
        .findFirst();
  }
}
