package io.casebound.benchmarks.duplicates;

import static java.util.stream.Collectors.joining;

import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A record of a library whose duplicates are marked.
 *
 * @param isMarked whether it is marked as one of several records of its work
 * @param isKept whether it is marked as the record of its work that stays, also where it is the
 *     only one; never in a library that does not say which one stays
 */
record LabelledRecord(BibliographicRecord record, boolean isMarked, boolean isKept) {

  /** Who wrote what and where, in lower-case letters and digits. */
  String text() {
    String authors = record.authors().stream().map(a -> a.family().value()).collect(joining());
    return plain(
        authors
            + title()
            + Stream.of(RecordField.YEAR, RecordField.VOLUME, RecordField.PAGE)
                .map(record::text)
                .collect(joining()));
  }

  String title() {
    return plain(record.text(RecordField.TITLE));
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("<[^>]{0,20}>|[^\\p{L}\\p{N}]", "");
  }
}
