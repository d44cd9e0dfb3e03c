package io.casebound.terminology.write;

import com.google.common.collect.ImmutableList;
import io.casebound.terminology.Code;
import io.casebound.terminology.Concept;
import io.casebound.terminology.Relation;
import io.casebound.terminology.Term;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes the tables of a map, as the bundled one has them. */
public enum MapTablesWriter implements TerminologyWriter {
  CONCEPTS("concepts.csv", "id", "kind", "preferred term", "definition source") {
    @Override
    void rows(Export export, CSVPrinter table) throws IOException {
      for (Concept concept : export.terminology().concepts()) {
        table.printRecord(
            concept.id(), word(concept.kind()), concept.preferredTerm(), concept.source());
      }
    }
  },
  TERMS("terms.csv", "concept", "term", "language", "kind", "ambiguous") {
    @Override
    void rows(Export export, CSVPrinter table) throws IOException {
      for (Concept concept : export.terminology().concepts()) {
        for (Term term : concept.terms()) {
          table.printRecord(
              concept.id(),
              term.text(),
              term.language(),
              word(term.kind()),
              term.ambiguous() ? "yes" : "no");
        }
      }
    }
  },
  CODES(
      "codes.csv",
      "concept",
      "system",
      "version",
      "code",
      "label",
      "match",
      "source",
      "confidence",
      "justification") {
    @Override
    void rows(Export export, CSVPrinter table) throws IOException {
      for (Concept concept : export.terminology().concepts()) {
        for (Code code : concept.codes()) {
          if (export.codes().isEmpty() || export.codes().contains(code.system())) {
            table.printRecord(
                concept.id(),
                code.system(),
                code.version(),
                code.code(),
                code.label(),
                word(code.match()),
                code.source(),
                word(code.confidence()),
                code.justification());
          }
        }
      }
    }
  },
  RELATIONS("relations.csv", "subject", "relation", "object") {
    @Override
    void rows(Export export, CSVPrinter table) throws IOException {
      for (Relation relation : export.terminology().relations()) {
        table.printRecord(relation.subject(), word(relation.kind()), relation.object());
      }
    }
  };

  private final String file;
  private final ImmutableList<String> columns;

  MapTablesWriter(String file, String... columns) {
    this.file = file;
    this.columns = ImmutableList.copyOf(columns);
  }

  /** The name of the table's file. */
  public String file() {
    return file;
  }

  abstract void rows(Export export, CSVPrinter table) throws IOException;

  @Override
  public void write(Export export, Writer writer) throws IOException {
    CSVPrinter table =
        new CSVPrinter(
            writer,
            CSVFormat.RFC4180
                .builder()
                .setHeader(columns.toArray(new String[0]))
                .setRecordSeparator("\n")
                .get());
    rows(export, table);
    table.flush();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
