package io.casebound.terminology.recognise;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.casebound.model.text.TextRange;
import io.casebound.terminology.Concept;
import io.casebound.terminology.variant.VariantMatch;
import io.casebound.terminology.word.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses among the places where a text says names in other words: of several concepts at one place
 * the one that agrees best, and none where a name stands as it is listed.
 */
final class VariantCandidates {
  /** Words that so many concepts share say none of them. */
  private static final int MOST_CONCEPTS = 4;

  private static final double COORDINATED = 0.9;

  /** A match as a candidate. */
  private record Rated(Candidate candidate, double degree, VariantMatch match) {}

  private static final Comparator<Rated> BEST_FIRST =
      Comparator.comparingDouble((Rated rated) -> -rated.degree())
          .thenComparingInt(rated -> -rated.match().tokens().length());

  private final NamedTerms terms;
  private final Tokens tokens;
  private final Set<TextRange> listed = new HashSet<>();
  // Where each concept is named, in whatever words.
  private final ListMultimap<String, TextRange> places = ArrayListMultimap.create();
  private final ListMultimap<TextRange, Rated> rated =
      MultimapBuilder.linkedHashKeys().arrayListValues().build();

  VariantCandidates(NamedTerms terms, Tokens tokens, List<Candidate> found) {
    this.terms = terms;
    this.tokens = tokens;
    for (Candidate candidate : found) {
      listed.add(candidate.range());
      places.put(candidate.concept().id(), candidate.range());
    }
  }

  void add(VariantMatch match) {
    int start = tokens.start(match.firstToken());
    int end = tokens.end(match.lastToken());
    NamedTerms.NamedTerm term = terms.get(match.name());
    if (!terms.isWanted(term.concept())) {
      return;
    }
    Candidate candidate =
        match.coordinated()
            ? new Candidate(start, end, term.concept(), term.term(), parts(match))
            : Candidate.whole(start, end, term.concept(), term.term());
    if (!listed.contains(candidate.range())) {
      double degree = match.degree() * (match.coordinated() ? COORDINATED : 1);
      rated.put(candidate.range(), new Rated(candidate, degree, match));
      places.put(term.concept().id(), candidate.range());
    }
  }

  private ImmutableList<TextRange> parts(VariantMatch match) {
    return match.tokens().stream()
        .mapToObj(token -> new TextRange(tokens.start(token), tokens.end(token)))
        .collect(ImmutableList.toImmutableList());
  }

  ImmutableList<Candidate> chosen() {
    ImmutableList.Builder<Candidate> chosen = ImmutableList.builder();
    for (TextRange place : rated.keySet()) {
      best(rated.get(place))
          .filter(best -> best.match().isWhole() || isTightest(best.candidate()))
          .ifPresent(best -> chosen.add(best.candidate()));
    }
    return chosen.build();
  }

  /** The best; of equally good ones the most general, else the first. */
  private Optional<Rated> best(List<Rated> atOnePlace) {
    Rated first = atOnePlace.stream().min(BEST_FIRST).orElseThrow();
    List<Rated> best = new ArrayList<>();
    Set<Concept> concepts = new HashSet<>();
    for (Rated other : atOnePlace) {
      if (BEST_FIRST.compare(first, other) == 0 && concepts.add(other.candidate().concept())) {
        best.add(other);
      }
    }
    if (best.size() > MOST_CONCEPTS) {
      return Optional.empty();
    }
    return best.stream()
        .filter(wider -> best.stream().allMatch(narrower -> isA(narrower, wider)))
        .findFirst()
        .or(() -> best.stream().findFirst());
  }

  private boolean isA(Rated narrower, Rated wider) {
    return terms.isA(narrower.candidate().concept(), wider.candidate().concept());
  }

  /** Whether the concept is not named by fewer of the words. */
  private boolean isTightest(Candidate candidate) {
    return places.get(candidate.concept().id()).stream()
        .noneMatch(
            place ->
                !place.equals(candidate.range())
                    && candidate.start() <= place.start()
                    && place.end() <= candidate.end());
  }
}
