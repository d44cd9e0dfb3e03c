package io.casebound.terminology.context;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.casebound.terminology.csv.CsvRow;
import io.casebound.terminology.csv.CsvTable;

/** Classes of words that take the same place in trigger phrases (data: trigger-words.csv). */
final class TriggerWords {
  private static final ImmutableListMultimap<String, String> WORDS =
      CsvTable.resource(TriggerWords.class, "trigger-words.csv").stream()
          .collect(
              ImmutableListMultimap.toImmutableListMultimap(
                  (CsvRow row) -> row.get("class"), row -> row.get("word")));

  private TriggerWords() {}

  /**
   * The words of a class, in order.
   *
   * @throws IllegalArgumentException where there is no such class
   */
  static ImmutableList<String> of(String name) {
    ImmutableList<String> words = WORDS.get(name);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("trigger-words.csv has no class " + name + ".");
    }
    return words;
  }
}
