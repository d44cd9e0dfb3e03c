package io.casebound.validation.rules.consistency;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.casebound.validation.rules.Passage;
import io.casebound.validation.rules.WordFile;
import io.casebound.validation.rules.Words;
import java.util.function.Predicate;

/**
 * A kind of treatment and the words that name it, from {@code treatments.tsv}.
 *
 * @param name how a remark calls it
 * @param naming the phrases that name it, word by word
 * @param telling those, and further phrases that tell of it
 */
record Treatment(
    String name,
    ImmutableList<ImmutableList<WordPattern>> naming,
    ImmutableList<ImmutableList<WordPattern>> telling) {
  private static final Splitter PHRASES = Splitter.on('|');
  private static final Splitter WORDS = Splitter.on(CharMatcher.anyOf(" -"));

  static ImmutableList<Treatment> load() {
    return WordFile.rows(Treatment.class, "treatments.tsv")
        .map(row -> of(row.get(0), phrases(row.get(1)), phrases(row.get(2))))
        .collect(toImmutableList());
  }

  private static Treatment of(
      String name,
      ImmutableList<ImmutableList<WordPattern>> naming,
      ImmutableList<ImmutableList<WordPattern>> further) {
    return new Treatment(
        name,
        naming,
        ImmutableList.<ImmutableList<WordPattern>>builder().addAll(naming).addAll(further).build());
  }

  private static ImmutableList<ImmutableList<WordPattern>> phrases(String phrases) {
    return PHRASES
        .splitToStream(phrases)
        .map(
            phrase ->
                WORDS.splitToStream(phrase).map(WordPattern::parse).collect(toImmutableList()))
        .collect(toImmutableList());
  }

  /** How many words from {@code index} on name the treatment; 0 where they do not. */
  int namedAt(int index, Words words) {
    int longest = 0;
    String first = words.word(index);
    for (ImmutableList<WordPattern> phrase : naming) {
      if (phrase.get(0).matches(first)) {
        longest = Math.max(longest, length(phrase, index, words));
      }
    }
    return longest;
  }

  /** Whether those texts tell of it in any words. */
  boolean isToldIn(Predicate<Passage> texts, Words words) {
    for (ImmutableList<WordPattern> phrase : telling) {
      for (String word : words.vocabulary()) {
        if (phrase.get(0).matches(word)
            && words
                .places(word)
                .anyMatch(
                    place ->
                        texts.test(words.passage(place)) && length(phrase, place, words) > 0)) {
          return true;
        }
      }
    }
    return false;
  }

  /** How many words from {@code index} on are the phrase, hyphens between them or not. */
  private static int length(ImmutableList<WordPattern> phrase, int index, Words words) {
    int length = 0;
    for (WordPattern pattern : phrase) {
      if (length > 0 && words.near(index, length).equals("-")) {
        length++;
      }
      if (!pattern.matches(words.near(index, length))) {
        return 0;
      }
      length++;
    }
    return length;
  }
}
