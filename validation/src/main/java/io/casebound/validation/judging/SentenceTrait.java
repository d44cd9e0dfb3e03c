package io.casebound.validation.judging;

import com.google.common.collect.ImmutableList;
import io.casebound.validation.judging.CueIndex.Hit;
import java.util.Optional;

/** Something that is known of a sentence beside its words. */
sealed interface SentenceTrait {
  /** How names of traits begin, as no word of a text does. */
  String SIGNAL = "@";

  String PLACE = "in:";
  String CITED = "cited";

  /** What it is called in {@code likeness.csv}. */
  String name();

  /** The trait of that name; empty where a name is no trait's, but words in a sentence. */
  static Optional<SentenceTrait> parse(String name) {
    if (name.startsWith(SIGNAL)) {
      int mark = name.indexOf('=');
      return Optional.of(
          mark < 0
              ? new Told(name.substring(SIGNAL.length()))
              : new Weighed(
                  name.substring(SIGNAL.length(), mark),
                  Integer.parseInt(name.substring(mark + 1))));
    }
    if (name.startsWith(PLACE)) {
      return Optional.of(new Standing(Scope.parse(name.substring(PLACE.length()))));
    }
    return name.equals(CITED) ? Optional.of(new Cited()) : Optional.empty();
  }

  /**
   * The traits of a passage.
   *
   * @param told the cues that were found in it
   */
  static ImmutableList<SentenceTrait> of(Passage passage, Iterable<Hit> told) {
    ImmutableList.Builder<SentenceTrait> traits = ImmutableList.builder();
    for (Hit hit : DecisiveHits.of(told)) {
      Cue cue = hit.cue();
      if (!cue.isSilent()) {
        traits.add(new Told(cue.signal()));
      }
      traits.add(new Weighed(cue.signal(), cue.weight()));
    }
    passage.scopes().forEach(scope -> traits.add(new Standing(scope)));
    if (passage.traits().contains(Cue.Need.CITED)) {
      traits.add(new Cited());
    }
    return traits.build();
  }

  /** A cue speaks for the signal: {@code @outcome}. */
  record Told(String signal) implements SentenceTrait {
    @Override
    public String name() {
      return SIGNAL + signal;
    }
  }

  /** A cue says so much of the signal: {@code @outcome=2}, or 0 where one silences it. */
  record Weighed(String signal, int weight) implements SentenceTrait {
    @Override
    public String name() {
      return SIGNAL + signal + "=" + weight;
    }
  }

  /** It stands there: {@code in:case}. */
  record Standing(Scope scope) implements SentenceTrait {
    @Override
    public String name() {
      return PLACE + scope;
    }
  }

  /** It bears an in-text citation. */
  record Cited() implements SentenceTrait {
    @Override
    public String name() {
      return CITED;
    }
  }
}
