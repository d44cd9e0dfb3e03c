package io.casebound.cli;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import io.casebound.terminology.Code;
import io.casebound.terminology.Concept;
import io.casebound.terminology.Term;
import io.casebound.terminology.Terminology;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A concept as a person reads it. */
final class ConceptPage {
  private final Terminology terminology;
  private final Writer writer;

  ConceptPage(Terminology terminology, Writer writer) {
    this.terminology = terminology;
    this.writer = writer;
  }

  void write(Concept concept) throws IOException {
    line(concept.preferredTerm());
    line("  " + words(concept.kind()) + ", " + concept.id());
    if (!concept.source().isBlank()) {
      line("  defined by " + concept.source());
    }
    heading("Names");
    List<ImmutableList<String>> names = new ArrayList<>();
    for (Term term : concept.terms()) {
      names.add(ImmutableList.of(term.text(), kind(term)));
    }
    columns(names);
    writeCodes(concept);
    writeNeighbours("Broader", terminology.parents(concept));
    writeNeighbours("Narrower", terminology.children(concept));
    line("");
  }

  private void writeCodes(Concept concept) throws IOException {
    heading("Codes");
    List<ImmutableList<String>> codes = new ArrayList<>();
    for (Code code : concept.codes()) {
      codes.add(
          ImmutableList.of(
              (code.system() + " " + code.version()).strip(),
              code.code(),
              code.label(),
              words(code.match()) + " match",
              code.source()));
    }
    if (codes.isEmpty()) {
      codes.add(ImmutableList.of("none is known"));
    }
    columns(codes);
  }

  private void writeNeighbours(String heading, ImmutableList<Concept> concepts) throws IOException {
    if (!concepts.isEmpty()) {
      heading(heading);
      for (Concept concept : concepts) {
        line("    " + concept.preferredTerm());
      }
    }
  }

  private static String kind(Term term) {
    String language = term.language().equals("en") ? "" : ", " + term.language();
    return words(term.kind()) + language + (term.ambiguous() ? ", ambiguous" : "");
  }

  private void heading(String heading) throws IOException {
    line("");
    line("  " + heading);
  }

  private void columns(List<ImmutableList<String>> rows) throws IOException {
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int c = 0; c < widths.length; c++) {
        widths[c] = Math.max(widths[c], row.get(c).length());
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder("  ");
      for (int c = 0; c < widths.length; c++) {
        line.append("  ").append(Strings.padEnd(row.get(c), widths[c], ' '));
      }
      line(line.toString().stripTrailing());
    }
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private void line(String text) throws IOException {
    writer.write(text + "\n");
  }
}
