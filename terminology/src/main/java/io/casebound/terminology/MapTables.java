package io.casebound.terminology;

import com.google.common.collect.ImmutableList;
import io.casebound.terminology.csv.CsvRow;
import io.casebound.terminology.csv.CsvTable;

/**
 * The rows of the files that make up a terminology map.
 *
 * @param concepts id, kind, preferred term, definition source
 * @param terms concept, term, language, kind, ambiguous
 * @param codes concept, system, version, code, label, match, source, confidence
 * @param relations subject, relation, object
 * @param systems system, title, uri, form
 */
record MapTables(
    ImmutableList<CsvRow> concepts,
    ImmutableList<CsvRow> terms,
    ImmutableList<CsvRow> codes,
    ImmutableList<CsvRow> relations,
    ImmutableList<CsvRow> systems) {

  /** The files that come with Casebound. */
  static MapTables bundled() {
    return new MapTables(
        CsvTable.resource(MapTables.class, "concepts.csv"),
        CsvTable.resource(MapTables.class, "terms.csv"),
        CsvTable.resource(MapTables.class, "codes.csv"),
        CsvTable.resource(MapTables.class, "relations.csv"),
        CsvTable.resource(MapTables.class, "systems.csv"));
  }
}
