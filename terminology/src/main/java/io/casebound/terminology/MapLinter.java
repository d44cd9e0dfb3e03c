package io.casebound.terminology;

import com.google.common.collect.ImmutableList;
import io.casebound.terminology.csv.CsvRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what is wrong in the files of a terminology map, and says in which row and cell. */
final class MapLinter {
  private final MapTables tables;
  private final Map<String, CsvRow> concepts = new LinkedHashMap<>();
  private final List<Flaw> flaws = new ArrayList<>();

  private MapLinter(MapTables tables) {
    this.tables = tables;
  }

  /** All flaws, file by file in order. */
  static ImmutableList<Flaw> lint(MapTables tables) {
    MapLinter linter = new MapLinter(tables);
    linter.concepts();
    linter.terms();
    linter.codes();
    linter.relations();
    return ImmutableList.copyOf(linter.flaws);
  }

  private void flaw(CsvRow row, String column, String message) {
    flaws.add(new Flaw(row.file(), row.line(), row.column(column), message));
  }

  private <E extends Enum<E>> void oneOf(Class<E> type, CsvRow row, String column) {
    try {
      MapReader.value(type, row, column);
    } catch (IllegalArgumentException e) {
      flaw(row, column, "unknown " + column + " \"" + row.get(column) + "\"");
    }
  }

  private void known(CsvRow row, String column) {
    if (!concepts.containsKey(row.get(column))) {
      flaw(row, column, "unknown concept \"" + row.get(column) + "\"");
    }
  }

  private void concepts() {
    for (CsvRow row : tables.concepts()) {
      if (concepts.putIfAbsent(row.get("id"), row) != null) {
        flaw(row, "id", "duplicate concept \"" + row.get("id") + "\"");
      }
      oneOf(ConceptKind.class, row, "kind");
      if (row.get("definition source").isEmpty()) {
        flaw(row, "definition source", "no source of the definition");
      }
    }
  }

  private void terms() {
    Map<String, CsvRow> preferred = new HashMap<>();
    for (CsvRow row : tables.terms()) {
      known(row, "concept");
      oneOf(TermKind.class, row, "kind");
      if (!row.get("ambiguous").matches("yes|no")) {
        flaw(row, "ambiguous", "neither yes nor no");
      }
      if (row.get("kind").equals("preferred")) {
        preferred(row, preferred);
      }
    }
    for (CsvRow row : concepts.values()) {
      if (!preferred.containsKey(row.get("id"))) {
        flaw(row, "preferred term", "the preferred term is not among the terms");
      }
    }
    flaws.addAll(SharedTerms.flaws(tables.terms()));
  }

  private void preferred(CsvRow row, Map<String, CsvRow> preferred) {
    if (preferred.putIfAbsent(row.get("concept"), row) != null) {
      flaw(row, "kind", "a second preferred term of \"" + row.get("concept") + "\"");
    }
    CsvRow concept = concepts.get(row.get("concept"));
    if (concept != null && !concept.get("preferred term").equals(row.get("term"))) {
      flaw(row, "term", "not the preferred term that concepts.csv has");
    }
  }

  private void codes() {
    Map<String, Pattern> forms = new HashMap<>();
    tables.systems().forEach(row -> forms.put(row.get("system"), Pattern.compile(row.get("form"))));
    Map<String, CsvRow> seen = new HashMap<>();
    for (CsvRow row : tables.codes()) {
      known(row, "concept");
      oneOf(SkosMatch.class, row, "match");
      oneOf(Confidence.class, row, "confidence");
      form(row, forms);
      CsvRow other = seen.putIfAbsent(row.get("system") + " " + row.get("code"), row);
      if (other != null) {
        flaw(row, "code", "the code already stands on line " + other.line());
      }
      for (String column : ImmutableList.of("version", "label", "source")) {
        if (row.get(column).isEmpty()) {
          flaw(row, column, "no " + column);
        }
      }
    }
  }

  private void form(CsvRow row, Map<String, Pattern> forms) {
    Pattern form = forms.get(row.get("system"));
    if (form == null) {
      flaw(row, "system", "unknown code system \"" + row.get("system") + "\"");
    } else if (!form.matcher(row.get("code")).matches()) {
      flaw(row, "code", "not the form of a code of " + row.get("system"));
    } else if (row.get("system").equals("SNOMED CT") && !Verhoeff.isValid(row.get("code"))) {
      flaw(row, "code", "wrong check digit");
    }
  }

  private void relations() {
    Set<String> related = new HashSet<>();
    Set<ImmutableList<String>> seen = new HashSet<>();
    for (CsvRow row : tables.relations()) {
      known(row, "subject");
      known(row, "object");
      oneOf(RelationKind.class, row, "relation");
      related.add(row.get("subject"));
      related.add(row.get("object"));
      if (!seen.add(row.cells().values().asList())) {
        flaw(row, "relation", "said twice");
      }
    }
    for (CsvRow row : concepts.values()) {
      if (!related.contains(row.get("id"))) {
        flaw(row, "id", "orphan: no relation names \"" + row.get("id") + "\"");
      }
    }
    flaws.addAll(Cycles.flaws(tables.relations()));
  }
}
