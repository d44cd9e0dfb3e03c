package io.casebound.manuscripts.jats;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casebound.manuscripts.prose.DataLines;
import io.casebound.model.Source;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.PersonName;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.WorkType;
import java.util.Optional;

/** Reads the fields that a citation marks. */
final class RecordReader {
  private static final ImmutableMap<String, WorkType> TYPES =
      DataLines.fields(RecordReader.class, "work-types.csv", 2).stream()
          .collect(
              ImmutableMap.toImmutableMap(
                  fields -> fields.get(0), fields -> WorkType.valueOf(fields.get(1))));

  private static final ImmutableMap<String, RecordField> FIELDS =
      DataLines.fields(RecordReader.class, "record-fields.csv", 2).stream()
          .collect(
              ImmutableMap.toImmutableMap(
                  fields -> fields.get(0), fields -> RecordField.valueOf(fields.get(1))));

  private static final ImmutableSet<String> TYPE_ATTRIBUTES =
      ImmutableSet.of("publication-type", "citation-type", "publication-format");

  private static final ImmutableSet<String> NAMES =
      ImmutableSet.of("name", "string-name", "collab", "name-alternatives", "collab-alternatives");

  private static final ImmutableSet<String> EDITORS =
      ImmutableSet.of("editor", "editors", "guest-editor", "series-editor");

  private final Source source;
  private final NameReader names;
  private final CitedIdentifiers identifiers;

  RecordReader(Source source) {
    this.source = source;
    this.names = new NameReader(source);
    this.identifiers = new CitedIdentifiers(source);
  }

  /** The record, where enough is marked to tell the work: who or what, and where or when. */
  Optional<BibliographicRecord> read(XmlElement citation) {
    BibliographicRecord.Builder record = BibliographicRecord.builder(type(citation));
    addNames(citation, record);
    TitleFields.set(citation, source, record);
    PageFields.set(citation, source, record);
    fieldsBelow(citation, record);
    BibliographicRecord read = record.build();
    boolean what = read.has(RecordField.TITLE) || !read.authors().isEmpty();
    boolean where =
        read.has(RecordField.CONTAINER_TITLE)
            || read.has(RecordField.YEAR)
            || read.has(RecordField.PUBLISHER);
    return what && where ? Optional.of(read) : Optional.empty();
  }

  private static WorkType type(XmlElement citation) {
    WorkType named = named(citation);
    boolean chapter =
        named == WorkType.BOOK
            && citation.has("source")
            && (citation.has("chapter-title") || citation.has("article-title"));
    return chapter ? WorkType.CHAPTER : named;
  }

  private static WorkType named(XmlElement citation) {
    for (String name : TYPE_ATTRIBUTES) {
      WorkType type = TYPES.get(Ascii.toLowerCase(citation.attribute(name)));
      if (type != null) {
        return type;
      }
    }
    return guess(citation);
  }

  /** A type that is not said, from the fields that are. */
  private static WorkType guess(XmlElement citation) {
    if (citation.has("chapter-title")) {
      return WorkType.CHAPTER;
    }
    if (citation.has("article-title") && citation.has("volume")) {
      return WorkType.ARTICLE_JOURNAL;
    }
    return citation.has("publisher-name") ? WorkType.BOOK : WorkType.OTHER;
  }

  private void addNames(XmlElement citation, BibliographicRecord.Builder record) {
    for (XmlNode node : citation.children()) {
      if (node instanceof XmlElement part && part.is("person-group")) {
        boolean edits = EDITORS.contains(part.attribute("person-group-type"));
        for (XmlNode name : part.children()) {
          addName(name, edits, record);
        }
      } else {
        addName(node, false, record);
      }
    }
  }

  private void addName(XmlNode node, boolean edits, BibliographicRecord.Builder record) {
    if (!(node instanceof XmlElement part)) {
      return;
    }
    if (part.is("etal")) {
      record.authorsShortened(true);
    } else if (part.isAnyOf(NAMES)) {
      Optional<PersonName> name = names.recorded(part);
      name.ifPresent(edits ? record::addEditor : record::addAuthor);
    }
  }

  private void fieldsBelow(XmlElement element, BibliographicRecord.Builder record) {
    for (int i = 0; i < element.childCount(); i++) {
      if (element.child(i) instanceof XmlElement part) {
        if (part.is("year")) {
          year(part, record);
        } else if (!identifiers.set(part, record)) {
          field(part, record);
        }
        fieldsBelow(part, record);
      }
    }
  }

  private void field(XmlElement part, BibliographicRecord.Builder record) {
    RecordField field = FIELDS.get(part.name());
    if (field != null && !record.has(field)) {
      Inline.words(part, source).ifPresent(text -> record.set(field, text));
    }
  }

  /** Four digits of what may be "2003a" or "c1999". */
  private void year(XmlElement part, BibliographicRecord.Builder record) {
    if (!record.has(RecordField.YEAR)) {
      FourDigits.in(Inline.text(part, source).text())
          .ifPresent(year -> record.set(RecordField.YEAR, year));
    }
  }
}
