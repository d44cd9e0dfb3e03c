package io.casebound.validation.rules.terms;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.casebound.terminology.Concept;
import io.casebound.terminology.Term;
import io.casebound.terminology.Terminology;
import io.casebound.validation.rules.WordFile;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The long words in the names of the bundled terminology, and their plurals, and the common words
 * of {@code usual-words.txt}: spelt right.
 */
final class MapWords {
  private static final Pattern WORD = Pattern.compile("\\p{L}{" + WordMisspelt.SHORTEST + ",}");
  private static final String PLURAL = "s";

  private final ImmutableSet<String> words;
  private final SlipIndex slips;

  private MapWords(Terminology terminology) {
    ImmutableSet.Builder<String> found = ImmutableSet.builder();
    for (Concept concept : terminology.concepts()) {
      for (Term term : concept.terms()) {
        WORD.matcher(term.text().toLowerCase(Locale.ROOT))
            .results()
            .map(MatchResult::group)
            .filter(WordMisspelt::isLong)
            .forEach(word -> found.add(word).add(word + PLURAL));
      }
    }
    found.addAll(WordFile.lines(MapWords.class, "usual-words.txt"));
    this.words = found.build();
    this.slips = new SlipIndex(Iterables.filter(words, WordMisspelt::isLong));
  }

  /** Made when they are first asked for, and kept. */
  static MapWords bundled() {
    return Bundled.WORDS;
  }

  /** Whether a word is one of them. */
  boolean contain(String word) {
    return words.contains(word);
  }

  /** The word for which another is a slip; none where it is right. */
  Optional<String> slipOf(String word) {
    return contain(word) ? Optional.empty() : slips.slipOf(word);
  }

  /** Holds the words, so that they are collected only where a manuscript has words to compare. */
  private static final class Bundled {
    static final MapWords WORDS = new MapWords(Terminology.bundled());
  }
}
