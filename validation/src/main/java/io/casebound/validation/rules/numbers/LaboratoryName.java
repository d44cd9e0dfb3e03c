package io.casebound.validation.rules.numbers;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.casebound.validation.rules.WordFile;
import io.casebound.validation.rules.Words;
import java.util.List;
import java.util.Locale;

/**
 * One of the names of what a laboratory measures, from {@code laboratory-names.tsv}.
 *
 * @param measured what it names, the same for all its names
 * @param phrase the name, word by word, in lower case
 */
record LaboratoryName(String measured, ImmutableList<String> phrase) {
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.forPredicate(each -> !Character.isLetterOrDigit(each)))
          .omitEmptyStrings();

  /** Words that may stand before a name at the head of a row. */
  private static final ImmutableSet<String> BEFORE =
      ImmutableSet.of("serum", "plasma", "blood", "total", "s");

  /** All names by their first word, the longest first. */
  private static final ImmutableListMultimap<String, LaboratoryName> ALL = load();

  private static ImmutableListMultimap<String, LaboratoryName> load() {
    List<LaboratoryName> names =
        WordFile.rows(LaboratoryName.class, "laboratory-names.tsv")
            .flatMap(
                row ->
                    Splitter.on('|')
                        .splitToStream(row.get(1))
                        .map(name -> new LaboratoryName(row.get(0), split(name))))
            .sorted((one, other) -> other.phrase().size() - one.phrase().size())
            .toList();
    return names.stream()
        .collect(
            ImmutableListMultimap.toImmutableListMultimap(
                name -> name.phrase().get(0), name -> name));
  }

  private static ImmutableList<String> split(String text) {
    return WORDS.splitToStream(text.toLowerCase(Locale.ROOT)).collect(toImmutableList());
  }

  /** The names that begin with a word, the longest first. */
  static ImmutableList<LaboratoryName> from(String word) {
    return ALL.get(word);
  }

  /**
   * How many words from {@code place} on are the name, hyphens between them counted; 0 where they
   * are not.
   */
  int lengthAt(int place, Words words) {
    int length = 0;
    for (String part : phrase) {
      if (length > 0 && words.near(place, length).equals("-")) {
        length++;
      }
      if (!words.near(place, length).equals(part)) {
        return 0;
      }
      length++;
    }
    return length;
  }

  /** What the head of a row names; empty where it names nothing that is known. */
  static String measuredIn(String head) {
    ImmutableList<String> parts = split(head);
    for (int first = 0; first < parts.size(); first++) {
      ImmutableList<String> name = parts.subList(first, parts.size());
      for (LaboratoryName each : from(name.get(0))) {
        if (isHeadOf(each.phrase(), name)) {
          return each.measured();
        }
      }
      if (!BEFORE.contains(parts.get(first))) {
        return "";
      }
    }
    return "";
  }

  private static boolean isHeadOf(ImmutableList<String> phrase, ImmutableList<String> name) {
    return phrase.size() <= name.size() && name.subList(0, phrase.size()).equals(phrase);
  }
}
