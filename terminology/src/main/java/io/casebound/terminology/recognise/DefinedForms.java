package io.casebound.terminology.recognise;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Lists;
import io.casebound.terminology.Concept;
import io.casebound.terminology.Term;
import io.casebound.terminology.TermKind;
import io.casebound.terminology.abbreviation.Abbreviation;
import io.casebound.terminology.index.NameIndex;
import io.casebound.terminology.word.Tokenizer;
import io.casebound.terminology.word.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The abbreviations that a document defines, each with what it means from there on. */
final class DefinedForms {
  /** A definition; without a concept where its long form names none. */
  private record Definition(String shortForm, int text, int start, Optional<Concept> concept) {
    boolean holds(int inText, int at) {
      return text < inText || (text == inText && start <= at);
    }

    Term term() {
      return new Term(shortForm, "en", TermKind.ABBREVIATION, false);
    }
  }

  // By the letters and digits of the short form, in order of the document.
  private final ListMultimap<String, Definition> definitions = ArrayListMultimap.create();
  // The first text that defines a short form of a concept.
  private final int firstNaming;
  private final NameIndex index;
  private final Tokenizer tokenizer;

  /** Takes in what each text defines, given the candidates found in it. */
  DefinedForms(List<ImmutableList<Abbreviation>> abbreviations, List<List<Candidate>> candidates) {
    List<String> forms = new ArrayList<>();
    for (int text = 0; text < abbreviations.size(); text++) {
      for (Abbreviation abbreviation : abbreviations.get(text)) {
        forms.add(abbreviation.shortForm());
        definitions.put(
            ShortForms.letters(abbreviation.shortForm()),
            new Definition(
                abbreviation.shortForm(),
                text,
                abbreviation.shortRange().start(),
                meaning(abbreviation, candidates.get(text))));
      }
    }
    this.firstNaming =
        definitions.values().stream()
            .filter(definition -> definition.concept().isPresent())
            .mapToInt(Definition::text)
            .min()
            .orElse(Integer.MAX_VALUE);
    this.index = NameIndex.of(forms.stream().distinct().toList());
    this.tokenizer = index.tokenizer();
  }

  /** The concept that the long form names as a whole, save for words such as "the" before it. */
  private static Optional<Concept> meaning(Abbreviation abbreviation, List<Candidate> candidates) {
    return candidates.stream()
        .filter(candidate -> candidate.end() == abbreviation.longRange().end())
        .filter(candidate -> candidate.start() <= abbreviation.longRange().start())
        .min(Comparator.comparingInt(Candidate::length))
        .map(Candidate::concept);
  }

  /** The places in a text where a short form stands that holds there and means a concept. */
  List<Candidate> occurrences(int text, String value) {
    List<Candidate> found = new ArrayList<>();
    if (text < firstNaming) {
      return found;
    }
    Tokens tokens = tokenizer.read(value);
    index.match(
        tokens,
        (name, first, end) -> {
          int start = tokens.start(first);
          int stop = tokens.end(end - 1);
          definition(value.substring(start, stop), text, start)
              .ifPresent(
                  definition ->
                      definition
                          .concept()
                          .ifPresent(
                              concept ->
                                  found.add(
                                      Candidate.whole(start, stop, concept, definition.term()))));
        });
    return found;
  }

  /** Whether the words are a short form that the document has defined by then. */
  boolean isDefined(String words, int text, int start) {
    return definition(words, text, start).isPresent();
  }

  /**
   * The last definition before a place, of the short form or of that whose plural the words are.
   */
  private Optional<Definition> definition(String words, int text, int start) {
    String letters = ShortForms.letters(words);
    Optional<Definition> exact = last(definitions.get(letters), text, start);
    return exact.isPresent() || !letters.endsWith("s")
        ? exact
        : last(definitions.get(letters.substring(0, letters.length() - 1)), text, start);
  }

  private static Optional<Definition> last(List<Definition> candidates, int text, int start) {
    return Lists.reverse(candidates).stream()
        .filter(definition -> definition.holds(text, start))
        .findFirst();
  }
}
