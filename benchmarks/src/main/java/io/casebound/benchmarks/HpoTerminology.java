package io.casebound.benchmarks;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import io.casebound.terminology.Concept;
import io.casebound.terminology.ConceptKind;
import io.casebound.terminology.Term;
import io.casebound.terminology.TermKind;
import io.casebound.terminology.Terminology;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;

/** The phenotypic abnormalities of the Human Phenotype Ontology, from the data folder. */
final class HpoTerminology {
  private static final String NAMES = "terminology/names.tsv";
  private static final String SUBTREE = "terminology/sources/hpo/phenotypic_abnormality.json";
  private static final Pattern ID = Pattern.compile("HP:[0-9]{7}");
  private static final Pattern ABBREVIATION = Pattern.compile("[A-Z0-9-]{2,6}");

  private HpoTerminology() {}

  static Terminology read(BenchmarkOptions options) throws IOException {
    ImmutableSet<String> subtree =
        ID.matcher(Files.readString(options.data(SUBTREE), StandardCharsets.UTF_8))
            .results()
            .map(match -> match.group())
            .collect(ImmutableSet.toImmutableSet());
    ListMultimap<String, Term> terms = LinkedListMultimap.create();
    for (String line : Files.readAllLines(options.data(NAMES), StandardCharsets.UTF_8)) {
      List<String> cells = Splitter.on('\t').splitToList(line);
      if (cells.get(0).equals("HPO") && subtree.contains(cells.get(1))) {
        terms.put(cells.get(1), term(cells.get(2)));
      }
    }
    return Terminology.of(
        terms.keySet().stream()
            .map(id -> concept(id, ImmutableList.copyOf(terms.get(id))))
            .toList(),
        ImmutableList.of());
  }

  private static Term term(String name) {
    TermKind kind = ABBREVIATION.matcher(name).matches() ? TermKind.ABBREVIATION : TermKind.SYNONYM;
    return new Term(name, "en", kind, false);
  }

  private static Concept concept(String id, ImmutableList<Term> terms) {
    return new Concept(
        id, ConceptKind.DISORDER, terms.get(0).text(), "HPO", terms, ImmutableList.of());
  }
}
