package io.casebound.citations.format.bibtex;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import io.casebound.citations.format.record.DataTable;
import java.util.Optional;

/**
 * What is done with a field of an entry, from {@code fields.tsv}.
 *
 * @param fills the field of a record, or the variable that takes the names; {@code -} where the
 *     kind says it
 */
record FieldUse(Kind kind, String fills) {
  /** How a field is read. */
  enum Kind {
    TEXT,
    VERBATIM,
    VOLUME,
    NAMES,
    DOI,
    URL,
    PMID,
    ISBN,
    ISSN,
    NOTE,
    KEYWORDS,
    SPECIAL,
    IGNORED
  }

  private static final ImmutableMap<String, FieldUse> USES =
      DataTable.rows(FieldUse.class, "fields.tsv", 3).stream()
          .collect(
              toImmutableMap(
                  row -> row.get(0),
                  row -> new FieldUse(Kind.valueOf(Ascii.toUpperCase(row.get(1))), row.get(2))));

  /** The field that is read so, the first of the table. */
  static Optional<String> field(Kind kind, String fills) {
    FieldUse wanted = new FieldUse(kind, fills);
    return USES.entrySet().stream()
        .filter(entry -> entry.getValue().equals(wanted))
        .map(entry -> entry.getKey())
        .findFirst();
  }

  /** The use of a field by its name in lower case; empty where the field is not known. */
  static Optional<FieldUse> of(String field) {
    return Optional.ofNullable(USES.get(field));
  }
}
