package io.casebound.validation.judging;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.casebound.model.Manuscript;
import io.casebound.validation.judging.CueIndex.Hit;
import io.casebound.validation.text.ManuscriptSentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells everything about the sentences of a manuscript that {@link Likeness} can learn from: words
 * and rows of up to three words, beginnings and ends of words, lists of words, and traits.
 */
public final class SentenceFeatures {
  private static final int LONGEST_ROW = 3;
  private static final int PART_OF_WORD = 5;

  private final Cues cues = Cues.bundled();
  private final CueIndex index = new CueIndex(cues.all());
  private final Landmarks landmarks = new Landmarks(cues);
  private final Likeness likeness = new Likeness(cues);

  /**
   * A sentence.
   *
   * @param features in the notation of {@code likeness.csv}
   * @param signals for which its cues, or what it is like, speak
   */
  public record Described(
      String text, ImmutableSortedSet<String> features, ImmutableSet<String> signals) {}

  /** The sentences, in document order; headings are none. */
  public ImmutableList<Described> of(Manuscript manuscript) {
    return Passages.of(manuscript, ManuscriptSentences.of(manuscript), landmarks).stream()
        .filter(passage -> !passage.scopes().contains(Scope.HEADING))
        .map(this::describe)
        .collect(toImmutableList());
  }

  private Described describe(Passage passage) {
    ImmutableList<Hit> hits = index.hits(passage);
    ImmutableSortedSet.Builder<String> features = ImmutableSortedSet.naturalOrder();
    SentenceTrait.of(passage, hits).forEach(trait -> features.add(trait.name()));
    addWords(passage, features);
    ImmutableSet.Builder<String> signals = ImmutableSet.builder();
    DecisiveHits.of(hits).stream()
        .map(Hit::cue)
        .filter(cue -> !cue.isSilent())
        .forEach(cue -> signals.add(cue.signal()));
    likeness.of(passage, hits).hits().forEach(hit -> signals.add(hit.cue().signal()));
    return new Described(text(passage), features.build(), signals.build());
  }

  private void addWords(Passage passage, ImmutableSortedSet.Builder<String> features) {
    List<String> words = words(passage);
    for (int from = 0; from < words.size(); from++) {
      for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST_ROW); to++) {
        String row = String.join(" ", words.subList(from, to));
        features.add(row);
        if (from == 0) {
          features.add("^" + row);
        }
      }
      addParts(words.get(from), features);
      addLists(passage.words().get(from), features);
    }
  }

  private static void addParts(String word, ImmutableSortedSet.Builder<String> features) {
    if (word.length() >= PART_OF_WORD) {
      features.add(word.substring(0, PART_OF_WORD) + "*");
      features.add("*" + word.substring(word.length() - PART_OF_WORD));
    }
  }

  private void addLists(WordClass word, ImmutableSortedSet.Builder<String> features) {
    for (Map.Entry<String, WordSet> list : cues.wordSets().entrySet()) {
      if (list.getKey().startsWith("{")
          && list.getKey().indexOf('|') < 0
          && word.isIn(list.getValue().number())) {
        features.add(list.getKey());
      }
    }
  }

  private static List<String> words(Passage passage) {
    List<String> words = new ArrayList<>();
    String text = text(passage);
    for (int i = 0; i < passage.words().size(); i++) {
      String word =
          text.substring(passage.words().start(i), passage.words().end(i)).toLowerCase(Locale.ROOT);
      words.add(WordSet.isNumber(word) ? "#" : word);
    }
    return words;
  }

  private static String text(Passage passage) {
    return passage.block().value().substring(passage.start(), passage.start() + passage.length());
  }
}
