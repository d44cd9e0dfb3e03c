package io.casebound.citations.journal;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.stream.Collectors;

/** Sets a full stop behind each word that is shorter than in the title (ISO 4). */
final class Iso4Dots {
  private Iso4Dots() {}

  static String of(String title, String abbreviation) {
    ImmutableSet<String> whole =
        ImmutableSet.copyOf(Splitter.on(' ').omitEmptyStrings().split(TitleKey.of(title)));
    return Splitter.on(' ').omitEmptyStrings().splitToList(abbreviation).stream()
        .map(word -> whole.contains(TitleKey.of(word)) || isNoWord(word) ? word : word + ".")
        .collect(Collectors.joining(" "));
  }

  private static boolean isNoWord(String word) {
    return word.startsWith("(")
        || word.endsWith(")")
        || (word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)));
  }
}
