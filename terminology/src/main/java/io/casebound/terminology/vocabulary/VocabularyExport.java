package io.casebound.terminology.vocabulary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.terminology.Terminology;
import io.casebound.terminology.write.Export;
import io.casebound.terminology.write.MapTablesWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.stream.Stream;

/** Writes a terminology in the formats of others. Immutable; the same input gives the same text. */
public final class VocabularyExport {
  private final Export export;

  private VocabularyExport(Export export) {
    this.export = export;
  }

  /** The whole terminology, mapped from its concepts to all their codes. */
  public static VocabularyExport of(Terminology terminology) {
    return new VocabularyExport(new Export(terminology, "", ImmutableSet.of(), Export.BASE));
  }

  /**
   * The same with mappings from the codes of that system instead of from the concepts: those that
   * follow, as {@link Terminology#mappings} draws them.
   *
   * @param system a system's short name, e.g. {@code RadLex}
   */
  public VocabularyExport from(String system) {
    return new VocabularyExport(
        new Export(export.terminology(), system, export.codes(), export.base()));
  }

  /** The same with codes of those systems alone; of none, of all. */
  public VocabularyExport codes(Iterable<String> systems) {
    return new VocabularyExport(
        new Export(
            export.terminology(), export.from(), ImmutableSet.copyOf(systems), export.base()));
  }

  /** The same with another IRI before the identifiers of concepts that are of no known system. */
  public VocabularyExport base(String iri) {
    return new VocabularyExport(
        new Export(export.terminology(), export.from(), export.codes(), iri));
  }

  /** Writes one file; the writer stays open. */
  public void write(ExportFormat format, Writer writer) throws IOException {
    format.writer().write(export, writer);
  }

  /** The names of the tables of a map in CSV, in order. */
  public static ImmutableList<String> tables() {
    return Stream.of(MapTablesWriter.values())
        .map(MapTablesWriter::file)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Writes one of the {@link #tables}; the writer stays open.
   *
   * @throws IllegalArgumentException where there is no such table
   */
  public void writeTable(String table, Writer writer) throws IOException {
    MapTablesWriter wanted =
        Stream.of(MapTablesWriter.values())
            .filter(known -> known.file().equals(table))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(table));
    wanted.write(export, writer);
  }
}
