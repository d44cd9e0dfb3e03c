package io.casebound.terminology.variant;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import io.casebound.terminology.csv.CsvTable;

/** What a word does between the words of a name (data: small-words.csv). */
enum SmallWord {
  /** Joins a head to what it is of. */
  LINK,
  /** Says nothing, in a name or a text. */
  ARTICLE,
  /** Says nothing in a text; in a name it may be anything. */
  DETERMINER,
  /** Is no word of a name, but parts a phrase. */
  PREPOSITION,
  /** Joins equals. */
  CONJUNCTION,
  /** Ends a phrase. */
  OTHER,
  /** No small word at all. */
  NONE;

  private static final ImmutableMap<String, SmallWord> WORDS =
      CsvTable.resource(SmallWord.class, "small-words.csv").stream()
          .collect(
              ImmutableMap.toImmutableMap(
                  row -> row.get("word"),
                  row -> SmallWord.valueOf(Ascii.toUpperCase(row.get("role")))));

  /** What a word in small letters does. */
  static SmallWord of(String word) {
    return WORDS.getOrDefault(word, NONE);
  }

  /** Whether a name is the same without the word. */
  boolean isLeftOut() {
    return this == LINK || this == PREPOSITION || this == ARTICLE;
  }

  /** Whether the word may stand between a head and what it is of. */
  boolean passes() {
    return this == LINK || this == ARTICLE || this == DETERMINER;
  }
}
