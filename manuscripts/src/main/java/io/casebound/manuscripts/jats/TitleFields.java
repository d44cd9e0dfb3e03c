package io.casebound.manuscripts.jats;

import io.casebound.model.Source;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import java.util.Optional;

/** Tells the title of a cited work from the title of what holds it. */
final class TitleFields {
  private TitleFields() {}

  /** A {@code source} holds the work where the work has a title of its own or is in a journal. */
  static void set(XmlElement citation, Source source, BibliographicRecord.Builder record) {
    Optional<SourceText> own =
        text(citation, source, "article-title", "chapter-title", "data-title", "part-title");
    Optional<SourceText> holder = text(citation, source, "source", "conf-name");
    boolean serial = citation.has("volume") || citation.has("issue");
    own.map(TitleFields::withoutStop).ifPresent(title -> record.set(RecordField.TITLE, title));
    holder.ifPresent(
        title ->
            record.set(
                own.isPresent() || serial ? RecordField.CONTAINER_TITLE : RecordField.TITLE,
                title));
    Optional<SourceText> translated =
        text(citation, source, "trans-title", "trans-source").map(TitleFields::withoutStop);
    if (own.isPresent()) {
      translated.ifPresent(title -> record.set(RecordField.TRANSLATED_TITLE, title));
    } else if (!serial) {
      translated.ifPresent(title -> record.set(RecordField.TITLE, title));
    }
  }

  /** A stop or comma behind a title belongs to the style of the list. */
  private static SourceText withoutStop(SourceText title) {
    boolean stops = title.length() > 1 && ".,".indexOf(title.charAt(title.length() - 1)) >= 0;
    return stops ? title.slice(0, title.length() - 1) : title;
  }

  private static Optional<SourceText> text(XmlElement citation, Source source, String... names) {
    for (String name : names) {
      for (int i = 0; i < citation.childCount(); i++) {
        if (citation.child(i) instanceof XmlElement part && part.is(name)) {
          Optional<SourceText> words = Inline.words(part, source);
          if (words.isPresent()) {
            return words;
          }
        }
      }
    }
    return Optional.empty();
  }
}
