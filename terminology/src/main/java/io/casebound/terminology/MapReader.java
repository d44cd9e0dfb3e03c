package io.casebound.terminology;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.casebound.terminology.csv.CsvRow;
import java.util.Comparator;

/** Makes a terminology of tables that {@link MapLinter} has nothing against. */
final class MapReader {
  private final ImmutableListMultimap<String, Term> terms;
  private final ImmutableListMultimap<String, Code> codes;

  private MapReader(MapTables tables) {
    this.terms =
        tables.terms().stream()
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    row -> row.get("concept"), MapReader::term));
    this.codes =
        tables.codes().stream()
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    row -> row.get("concept"), MapReader::code));
  }

  static Terminology read(MapTables tables) {
    MapReader reader = new MapReader(tables);
    return Terminology.of(
        tables.concepts().stream().map(reader::concept).collect(ImmutableList.toImmutableList()),
        tables.relations().stream()
            .map(MapReader::relation)
            .collect(ImmutableList.toImmutableList()));
  }

  private Concept concept(CsvRow row) {
    String id = row.get("id");
    return new Concept(
        id,
        value(ConceptKind.class, row, "kind"),
        row.get("preferred term"),
        row.get("definition source"),
        ImmutableList.sortedCopyOf(
            Comparator.comparing((Term term) -> term.kind() != TermKind.PREFERRED), terms.get(id)),
        codes.get(id));
  }

  private static Term term(CsvRow row) {
    return new Term(
        row.get("term"),
        row.get("language"),
        value(TermKind.class, row, "kind"),
        row.get("ambiguous").equals("yes"));
  }

  private static Code code(CsvRow row) {
    Confidence confidence = value(Confidence.class, row, "confidence");
    return new Code(
        row.get("system"),
        row.get("version"),
        row.get("code"),
        row.get("label"),
        value(SkosMatch.class, row, "match"),
        row.get("source"),
        confidence,
        confidence == Confidence.HIGH ? "semapv:LexicalMatching" : "semapv:ManualMappingCuration");
  }

  private static Relation relation(CsvRow row) {
    return new Relation(
        row.get("subject"), value(RelationKind.class, row, "relation"), row.get("object"));
  }

  /** The constant that a cell names in small letters with hyphens. */
  static <E extends Enum<E>> E value(Class<E> type, CsvRow row, String column) {
    return Enum.valueOf(type, Ascii.toUpperCase(row.get(column)).replace('-', '_'));
  }
}
