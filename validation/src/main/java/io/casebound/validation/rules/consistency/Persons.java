package io.casebound.validation.rules.consistency;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.casebound.validation.rules.WordFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Words for persons and their sex, read from {@code persons.tsv}. */
final class Persons {
  private static final ImmutableMap<String, Sex> PATIENTS = words("patient");
  private static final ImmutableMap<String, Sex> PRONOUNS = words("pronoun");
  private static final ImmutableSetMultimap<String, String> RELATIVES =
      rows("relative")
          .collect(
              ImmutableSetMultimap.toImmutableSetMultimap(row -> row.get(0), row -> row.get(2)));

  private static final ImmutableSet<String> ELDERS =
      ImmutableSet.of(
          "mother",
          "father",
          "grandmother",
          "grandfather",
          "aunt",
          "uncle",
          "parent",
          "doctor",
          "physician");

  private Persons() {}

  /** The sex of {@code man}, {@code girl} and so on, in lower case. */
  static Optional<Sex> patient(String word) {
    return Optional.ofNullable(PATIENTS.get(word));
  }

  /** The pronouns of a sex, in lower case. */
  static ImmutableSet<String> pronounsOf(Sex sex) {
    return wordsOf(PRONOUNS, sex).collect(ImmutableSet.toImmutableSet());
  }

  /** The words, in lower case, that name somebody of that sex, or who may be. */
  static ImmutableSet<String> namesOf(Sex sex) {
    return Stream.of(
            wordsOf(PATIENTS, sex),
            RELATIVES.get(sex.toString()).stream(),
            RELATIVES.get("either").stream())
        .flatMap(words -> words)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Whether a word, in lower case, is for a person who cannot be a child. */
  static boolean isElder(String word) {
    return ELDERS.contains(word);
  }

  private static Stream<String> wordsOf(ImmutableMap<String, Sex> words, Sex sex) {
    return words.entrySet().stream()
        .filter(entry -> entry.getValue() == sex)
        .map(Map.Entry::getKey);
  }

  private static ImmutableMap<String, Sex> words(String use) {
    return rows(use)
        .collect(
            ImmutableMap.toImmutableMap(
                row -> row.get(2), row -> Sex.valueOf(row.get(0).toUpperCase(Locale.ROOT))));
  }

  private static Stream<List<String>> rows(String use) {
    return WordFile.rows(Persons.class, "persons.tsv").filter(row -> row.get(1).equals(use));
  }
}
