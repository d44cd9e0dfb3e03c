package io.casebound.citations.format.bibtex;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import io.casebound.citations.format.record.DataTable;
import io.casebound.model.reference.WorkType;
import java.util.Optional;

/** What the types of entries are, from {@code entry-types.tsv}. */
final class EntryTypes {
  /**
   * A type of entry.
   *
   * @param genre what the type tells beyond the type of work
   */
  record EntryType(WorkType work, Optional<String> genre) {}

  private static final ImmutableMap<String, EntryType> TYPES =
      DataTable.rows(EntryTypes.class, "entry-types.tsv", 3).stream()
          .collect(
              toImmutableMap(
                  row -> row.get(0),
                  row ->
                      new EntryType(
                          WorkType.valueOf(row.get(1)),
                          Optional.of(row.get(2)).filter(genre -> !genre.equals("-")))));

  private EntryTypes() {}

  static Optional<EntryType> of(String type) {
    return Optional.ofNullable(TYPES.get(type));
  }

  /** The type of entry for a type of work, the first of the table that tells its genre. */
  static Optional<String> name(WorkType work, String genre) {
    return TYPES.entrySet().stream()
        .filter(type -> type.getValue().work() == work)
        .filter(type -> type.getValue().genre().filter(own -> !own.equals(genre)).isEmpty())
        .map(type -> type.getKey())
        .findFirst();
  }
}
