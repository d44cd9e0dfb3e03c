package io.casebound.validation.rules.abbreviations;

import io.casebound.model.SourceSpan;
import io.casebound.model.SourceText;
import io.casebound.model.text.TextRange;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A place where an abbreviation is introduced: {@code inflammatory myofibroblastic tumor (IMT)}.
 *
 * @param text the paragraph
 * @param shortForm the abbreviation, without the s of its plural
 * @param longForm where its long form stands
 * @param whole where both stand, brackets included
 */
record Introduction(SourceText text, String shortForm, TextRange longForm, TextRange whole) {
  SourceSpan span() {
    return text.span(whole.start(), whole.end());
  }

  /** Whether both say the same words, whatever their case, hyphens and plurals. */
  boolean meansTheSameAs(Introduction other) {
    return shortForm.equals(other.shortForm) && words().equals(other.words());
  }

  /**
   * Whether the same abbreviation stands for something else: fewer than half of the words of either
   * long form begin like one of the other.
   */
  boolean meansAnotherThan(Introduction other) {
    if (!shortForm.equals(other.shortForm)) {
      return false;
    }
    List<String> these = List.of(words().split(" "));
    List<String> those = List.of(other.words().split(" "));
    return 2 * shared(these, those) < these.size() && 2 * shared(those, these) < those.size();
  }

  private static long shared(List<String> words, List<String> others) {
    return words.stream()
        .filter(word -> others.stream().anyMatch(other -> beginAlike(word, other)))
        .count();
  }

  private static boolean beginAlike(String word, String other) {
    int length = Math.min(4, Math.min(word.length(), other.length()));
    return word.regionMatches(0, other, 0, length);
  }

  private String words() {
    return Stream.of(longForm.of(text).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
        .map(
            word ->
                word.length() > 3 && word.endsWith("s")
                    ? word.substring(0, word.length() - 1)
                    : word)
        .map(word -> word.replace("tumour", "tumor").replace("ae", "e").replace("oe", "e"))
        .collect(Collectors.joining(" "));
  }
}
