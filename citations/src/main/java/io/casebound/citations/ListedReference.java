package io.casebound.citations;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.Reference;
import java.util.Collections;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An entry of a reference list and the work that it names.
 *
 * @param reference the entry as printed
 * @param record its fields: those that the manuscript's format marks, or, where it marks none,
 *     those found in the printed text
 */
public record ListedReference(Reference reference, BibliographicRecord record) {
  private static final ImmutableSet<RecordField> IDENTIFIERS =
      ImmutableSet.of(
          RecordField.DOI, RecordField.PMID, RecordField.PMCID, RecordField.ISBN, RecordField.URL);
  private static final ImmutableSet<RecordField> CONTAINERS =
      ImmutableSet.of(RecordField.CONTAINER_TITLE, RecordField.PUBLISHER);
  private static final ImmutableSet<RecordField> PLACES =
      ImmutableSet.of(
          RecordField.VOLUME, RecordField.ISSUE, RecordField.PAGE, RecordField.ARTICLE_NUMBER);
  private static final CharMatcher MARKS = CharMatcher.anyOf(",;:(");
  private static final double NEARLY_ALL = 0.8;
  private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");

  /**
   * Whether it names a work at all. A format that marks fields says so; a printed text does with an
   * identifier, with names and a year, or where it can be looked up by its title and journal or
   * publisher: sentences, headings and numbers of pages have hardly any of these together.
   */
  public boolean isReference() {
    return reference.record().isPresent()
        || has(IDENTIFIERS)
        || (hasYear() ? isDated() : isNamed());
  }

  private boolean isDated() {
    return hasNames() || (has(CONTAINERS) && (record.has(RecordField.TITLE) || has(PLACES)));
  }

  private boolean isNamed() {
    return record.has(RecordField.TITLE)
        && Stream.concat(record.authors().stream(), record.editors().stream())
            .anyMatch(name -> name.given().isPresent())
        && (has(CONTAINERS) || record.has(RecordField.PAGE));
  }

  private boolean hasNames() {
    return !record.authors().isEmpty() || !record.editors().isEmpty();
  }

  private boolean hasYear() {
    return YEAR.matcher(record.text(RecordField.YEAR)).find();
  }

  private boolean has(Set<RecordField> fields) {
    return !Collections.disjoint(record.fields().keySet(), fields);
  }

  /**
   * Whether the entry is print. A manuscript's format may mark fields that it does not print: then
   * the marks between them are not the author's, and say nothing of how the list is written.
   */
  public boolean isPrinted() {
    SourceText text = reference.text();
    String source = text.source().text();
    int marks = 0;
    int printed = 0;
    for (int i = 0; i < text.length(); i++) {
      if (MARKS.matches(text.charAt(i))) {
        marks++;
        printed += source.startsWith(text.value().substring(i, i + 1), text.offset(i)) ? 1 : 0;
      }
    }
    return printed >= NEARLY_ALL * marks;
  }
}
