package io.casebound.manuscripts.outlined;

import com.google.common.collect.ImmutableList;
import io.casebound.model.SourceSpan;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.PersonName;
import io.casebound.model.reference.RecordField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a work down as an entry that no list prints, after the usual order of medical journals:
 * authors, title, container, year, volume, issue, pages, DOI.
 */
public final class UnprintedEntry {
  private UnprintedEntry() {}

  /** The entry; all of it stands where the work is cited first. */
  public static SourceText of(BibliographicRecord record, SourceText citation) {
    List<String> parts = new ArrayList<>();
    parts.add(people(record));
    for (RecordField field :
        ImmutableList.of(
            RecordField.TITLE,
            RecordField.CONTAINER_TITLE,
            RecordField.EDITION,
            RecordField.PUBLISHER)) {
      parts.add(record.text(field));
    }
    parts.add(issued(record));
    if (record.has(RecordField.DOI)) {
      parts.add("doi:" + record.text(RecordField.DOI));
    }
    String entry =
        parts.stream()
            .filter(part -> !part.isEmpty())
            .map(part -> part.endsWith(".") ? part : part + ".")
            .collect(Collectors.joining(" "));
    SourceSpan span = citation.span();
    return SourceText.builder(citation.source()).append(entry, span.start(), span.end()).build();
  }

  private static String people(BibliographicRecord record) {
    String names =
        (record.authors().isEmpty() ? record.editors() : record.authors())
            .stream().map(UnprintedEntry::name).collect(Collectors.joining(", "));
    return record.authorsShortened() ? names + ", et al" : names;
  }

  private static String name(PersonName name) {
    return name.family().value() + name.given().map(given -> " " + given.value()).orElse("");
  }

  private static String issued(BibliographicRecord record) {
    StringBuilder issued = new StringBuilder(record.text(RecordField.YEAR));
    append(issued, ";", record.text(RecordField.VOLUME), "");
    append(issued, "(", record.text(RecordField.ISSUE), ")");
    append(issued, ":", record.text(RecordField.PAGE), "");
    return issued.toString();
  }

  private static void append(StringBuilder to, String before, String text, String after) {
    if (!text.isEmpty()) {
      to.append(before).append(text).append(after);
    }
  }
}
