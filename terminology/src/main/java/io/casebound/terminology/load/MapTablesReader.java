package io.casebound.terminology.load;

import com.google.common.collect.ImmutableList;
import io.casebound.terminology.Coding;
import io.casebound.terminology.ConceptKind;
import io.casebound.terminology.Confidence;
import io.casebound.terminology.RelationKind;
import io.casebound.terminology.SkosMatch;
import io.casebound.terminology.TermKind;
import io.casebound.terminology.system.CodeSystem;
import io.casebound.terminology.system.Identifier;
import java.io.IOException;
import java.util.Optional;

/**
 * Reads Casebound's own tables: concepts.csv, terms.csv and, where they are, codes.csv and
 * relations.csv, as the bundled map has them.
 */
final class MapTablesReader implements VocabularySetReader {
  @Override
  public boolean accepts(ImmutableList<VocabularyInput> files) {
    return find(files, "concepts.csv").isPresent() && find(files, "terms.csv").isPresent();
  }

  private static Optional<VocabularyInput> find(ImmutableList<VocabularyInput> files, String name) {
    return files.stream().filter(file -> file.source().equals(name)).findFirst();
  }

  @Override
  public void read(ImmutableList<VocabularyInput> files, VocabularyDraft draft) throws IOException {
    each(files, "concepts.csv", draft, MapTablesReader::concept);
    each(files, "terms.csv", draft, MapTablesReader::term);
    each(files, "codes.csv", draft, MapTablesReader::code);
    each(files, "relations.csv", draft, MapTablesReader::relation);
  }

  /** Takes one row. */
  @FunctionalInterface
  private interface RowReader {
    void read(Table row, VocabularyDraft draft);
  }

  private static void each(
      ImmutableList<VocabularyInput> files, String name, VocabularyDraft draft, RowReader reader)
      throws IOException {
    Optional<VocabularyInput> file = find(files, name);
    if (file.isPresent()) {
      try (Table table = Table.open(file.get(), draft.flaws(), TableForm.COMMENTED_CSV)) {
        while (table.next()) {
          reader.read(table, draft);
        }
      }
    }
  }

  /** The concept that a cell names by its own identifier, which is no code of any system. */
  private static Identifier id(Table row, String column) {
    String id = row.get(column);
    return new Identifier(new CodeSystem("", "", "", "", false), id, id, "");
  }

  private static boolean isFilled(Table row, String column) {
    if (row.get(column).isEmpty()) {
      row.flaw(column, "no " + column);
      return false;
    }
    return true;
  }

  private static <E extends Enum<E>> Optional<E> constant(Class<E> type, Table row, String column) {
    Optional<E> constant = Words.constant(type, row.get(column));
    if (constant.isEmpty()) {
      row.flaw(column, "unknown " + column + " \"" + row.get(column) + "\"");
    }
    return constant;
  }

  private static void concept(Table row, VocabularyDraft draft) {
    if (isFilled(row, "id") && isFilled(row, "preferred term")) {
      ConceptDraft concept = draft.concept(id(row, "id"));
      constant(ConceptKind.class, row, "kind").ifPresent(concept::kind);
      concept.prefer(row.get("preferred term"), "en");
      concept.define(row.get("definition source"));
    }
  }

  private static void term(Table row, VocabularyDraft draft) {
    if (isFilled(row, "concept") && isFilled(row, "term")) {
      constant(TermKind.class, row, "kind")
          .ifPresent(
              kind ->
                  draft
                      .concept(id(row, "concept"))
                      .name(
                          row.get("term"),
                          row.get("language").isEmpty() ? "en" : row.get("language"),
                          kind,
                          row.get("ambiguous").equals("yes")));
    }
  }

  private static void code(Table row, VocabularyDraft draft) {
    if (isFilled(row, "concept") && isFilled(row, "system") && isFilled(row, "code")) {
      Coding coding =
          new Coding(row.get("system"), row.get("version"), row.get("code"), row.get("label"));
      String justification = row.get("justification");
      constant(SkosMatch.class, row, "match")
          .ifPresent(
              match ->
                  draft
                      .concept(id(row, "concept"))
                      .code(
                          coding,
                          match,
                          row.get("source"),
                          justification.isEmpty() ? ConceptDraft.UNSPECIFIED : justification,
                          Words.constant(Confidence.class, row.get("confidence"))));
    }
  }

  private static void relation(Table row, VocabularyDraft draft) {
    if (isFilled(row, "subject") && isFilled(row, "object")) {
      constant(RelationKind.class, row, "relation")
          .ifPresent(kind -> draft.relate(id(row, "subject"), kind, id(row, "object")));
    }
  }
}
