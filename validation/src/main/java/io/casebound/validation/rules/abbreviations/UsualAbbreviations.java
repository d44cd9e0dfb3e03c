package io.casebound.validation.rules.abbreviations;

import com.google.common.collect.ImmutableSet;
import io.casebound.validation.rules.WordFile;

/** Abbreviations that need no introduction, read from {@code usual-abbreviations.txt}. */
final class UsualAbbreviations {
  private static final ImmutableSet<String> WORDS =
      WordFile.words(UsualAbbreviations.class, "usual-abbreviations.txt");

  private UsualAbbreviations() {}

  static boolean contain(String abbreviation) {
    return WORDS.contains(abbreviation);
  }
}
