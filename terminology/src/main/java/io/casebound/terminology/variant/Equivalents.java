package io.casebound.terminology.variant;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casebound.terminology.csv.CsvRow;
import io.casebound.terminology.csv.CsvTable;
import java.util.List;
import java.util.Optional;

/** Families of words that say the same (data: equivalents.csv). */
final class Equivalents {
  private static final Splitter WORDS = Splitter.on(' ');
  private static final Equivalents BUNDLED = new Equivalents();

  /** Two words side by side that are one member of a family. */
  record Pair(String first, String second, String family) {}

  private final ImmutableMap<String, String> families;
  private final ImmutableList<String> names;
  private final ImmutableSet<String> weak;
  private final ImmutableList<Pair> pairs;

  private Equivalents() {
    ImmutableMap.Builder<String, String> single = ImmutableMap.builder();
    ImmutableSet.Builder<String> weakWords = ImmutableSet.builder();
    ImmutableList.Builder<Pair> both = ImmutableList.builder();
    for (CsvRow row : CsvTable.resource(Equivalents.class, "equivalents.csv")) {
      List<String> words = WORDS.splitToList(row.get("words"));
      if (words.size() == 1) {
        single.put(words.get(0), row.get("family"));
      } else {
        both.add(new Pair(words.get(0), words.get(1), row.get("family")));
      }
      if (row.get("weak").equals("yes")) {
        weakWords.add(row.get("words"));
      }
    }
    this.families = single.buildOrThrow();
    this.names = ImmutableSet.copyOf(families.values()).asList();
    this.weak = weakWords.build();
    this.pairs = both.build();
  }

  static Equivalents bundled() {
    return BUNDLED;
  }

  /** The family of a word in the singular and in American spelling. */
  Optional<String> family(String word) {
    return Optional.ofNullable(families.get(word));
  }

  /** What the families are called, in the order of the table. */
  ImmutableList<String> names() {
    return names;
  }

  /** All single words that have a family, each with it. */
  ImmutableMap<String, String> families() {
    return families;
  }

  /** Whether the word stands for its family in a text, but means more in a name. */
  boolean isWeak(String word) {
    return weak.contains(word);
  }

  /** All members of two words. */
  ImmutableList<Pair> pairs() {
    return pairs;
  }
}
