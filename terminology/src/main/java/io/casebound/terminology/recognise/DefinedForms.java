package io.casebound.terminology.recognise;

import com.google.common.collect.ImmutableList;
import io.casebound.terminology.Concept;
import io.casebound.terminology.Term;
import io.casebound.terminology.TermKind;
import io.casebound.terminology.abbreviation.Abbreviation;
import io.casebound.terminology.index.NameIndex;
import io.casebound.terminology.word.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The abbreviations that a document has defined so far, each with what it means from there on. */
final class DefinedForms {
  /** A definition; without a concept where its long form names none. */
  private record Definition(String shortForm, int text, int start, Optional<Concept> concept) {}

  private final List<Definition> definitions = new ArrayList<>();

  /** Takes in what the text of that number defines, given the candidates found in it. */
  void define(int text, ImmutableList<Abbreviation> abbreviations, List<Candidate> candidates) {
    for (Abbreviation abbreviation : abbreviations) {
      definitions.add(
          new Definition(
              abbreviation.shortForm(),
              text,
              abbreviation.shortRange().start(),
              meaning(abbreviation, candidates)));
    }
  }

  /** The concept that the long form names as a whole, save for words such as "the" before it. */
  private static Optional<Concept> meaning(Abbreviation abbreviation, List<Candidate> candidates) {
    return candidates.stream()
        .filter(candidate -> candidate.end() == abbreviation.longRange().end())
        .filter(candidate -> candidate.start() <= abbreviation.longRange().start())
        .min(Comparator.comparingInt(Candidate::length))
        .map(Candidate::concept);
  }

  /** The occurrences in a text of the short forms that hold there. */
  List<Candidate> occurrences(int text, String value) {
    List<Candidate> found = new ArrayList<>();
    NameIndex index = NameIndex.of(definitions.stream().map(Definition::shortForm).toList());
    Tokens tokens = index.tokenizer().read(value);
    index.match(
        tokens,
        (name, first, end) -> {
          Definition definition = definitions.get(name);
          int start = tokens.start(first);
          int stop = tokens.end(end - 1);
          if (holds(definition, text, start)
              && ShortForms.isForm(value.substring(start, stop), definition.shortForm())) {
            definition
                .concept()
                .ifPresent(
                    concept -> found.add(new Candidate(start, stop, concept, term(definition))));
          }
        });
    return found;
  }

  private static Term term(Definition definition) {
    return new Term(definition.shortForm(), "en", TermKind.ABBREVIATION, false);
  }

  /** Whether the words are a short form that the document has defined by then. */
  boolean isDefined(String words, int text, int start) {
    return definitions.stream()
        .anyMatch(
            definition ->
                holds(definition, text, start) && ShortForms.isForm(words, definition.shortForm()));
  }

  private static boolean holds(Definition definition, int text, int start) {
    return definition.text() < text || (definition.text() == text && definition.start() <= start);
  }
}
