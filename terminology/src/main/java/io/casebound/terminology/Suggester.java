package io.casebound.terminology;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casebound.terminology.word.FoldedForm;
import io.casebound.terminology.word.Folder;
import java.util.Comparator;
import java.util.Optional;

/** Ranks concepts by which of their names comes nearest; {@link NameSimilarity} says how near. */
final class Suggester {
  /** No name is longer; a longer text is none. */
  private static final int MOST_LETTERS = 200;

  private static final Comparator<Suggestion> BEST_FIRST =
      Comparator.comparingDouble(Suggestion::similarity)
          .reversed()
          .thenComparing(suggestion -> suggestion.concept().id());

  private Suggester() {}

  static ImmutableList<Suggestion> suggest(
      ImmutableList<Concept> concepts, String text, int limit) {
    String wanted = text.length() > MOST_LETTERS ? "" : FoldedForm.of(text);
    if (wanted.isEmpty()) {
      return ImmutableList.of();
    }
    NameSimilarity similarity = new NameSimilarity(wanted);
    Folder folder = new Folder();
    return concepts.stream()
        .flatMap(concept -> best(concept, similarity, folder).stream())
        .sorted(BEST_FIRST)
        .limit(limit)
        .collect(toImmutableList());
  }

  private static Optional<Suggestion> best(
      Concept concept, NameSimilarity similarity, Folder folder) {
    return concept.terms().stream()
        .map(term -> new Suggestion(concept, term, similarity.of(folder.fold(term.text()))))
        .filter(suggestion -> suggestion.similarity() >= NameSimilarity.LEAST)
        .max(Comparator.comparingDouble(Suggestion::similarity));
  }
}
