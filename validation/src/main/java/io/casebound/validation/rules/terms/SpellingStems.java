package io.casebound.validation.rules.terms;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;

/** Beginnings of words in the spelling of one country, found by their first letters. */
final class SpellingStems {
  private final ImmutableListMultimap<Character, SpellingStem> byFirst;
  private final ImmutableList<SpellingStem> anywhere;

  SpellingStems(ImmutableList<SpellingStem> stems) {
    this.byFirst =
        stems.stream()
            .filter(stem -> !stem.anywhere())
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    stem -> stem.text().charAt(0), stem -> stem));
    this.anywhere = stems.stream().filter(SpellingStem::anywhere).collect(toImmutableList());
  }

  /** Whether a word, in lower case, has one of them. */
  boolean hold(String word) {
    return hold(byFirst.get(word.charAt(0)), word) || hold(anywhere, word);
  }

  private static boolean hold(ImmutableList<SpellingStem> stems, String word) {
    for (int i = 0; i < stems.size(); i++) {
      if (stems.get(i).holds(word)) {
        return true;
      }
    }
    return false;
  }
}
