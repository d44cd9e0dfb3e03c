package io.casebound.examples;

import io.casebound.citations.Citations;
import io.casebound.citations.ListedReference;
import io.casebound.citations.csl.CitationStyle;
import io.casebound.manuscripts.Manuscripts;
import io.casebound.model.reference.BibliographicRecord;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** Prints the references of a manuscript in another journal's style. */
public final class RestyleReferences {
  private RestyleReferences() {}

  public static void main(String[] arguments) throws IOException {
    print(Path.of(arguments[0]), arguments[1], System.out);
  }

  static void print(Path file, String style, PrintStream out) throws IOException {
    List<BibliographicRecord> records =
        Citations.references(Manuscripts.read(file)).entries().stream()
            .map(ListedReference::record)
            .toList();
    CitationStyle.named(style).bibliography(records).entries().forEach(out::println);
  }
}
