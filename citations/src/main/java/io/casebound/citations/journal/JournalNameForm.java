package io.casebound.citations.journal;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;

/** How the name of a journal is printed. */
public enum JournalNameForm {
  /** {@code Skeletal Radiology}. */
  FULL,

  /** {@code Skeletal Radiol}. */
  ABBREVIATED;

  /** Words that no abbreviation keeps; others may be names, as in "In Vivo". */
  private static final ImmutableSet<String> NEVER_KEPT = ImmutableSet.of("of", "and", "for", "the");

  /** A word as short as this may be what is left of another, as "am" and "res" are. */
  private static final int SHORT = 4;

  /** {@code in full} or {@code abbreviated}, as it stands in a sentence. */
  public String words() {
    return this == FULL ? "in full" : "abbreviated";
  }

  /** The form of a name; empty where a name would look the same in full and abbreviated. */
  public static Optional<JournalNameForm> of(String printed) {
    JournalTable table = JournalTable.bundled();
    String key = TitleKey.of(printed);
    return table.hasKey(key)
        ? only(table.isTitle(key), table.isAbbreviation(key))
        : ofUnknown(TitleKey.split(key));
  }

  /** By its words: some are never left in abbreviations, and some stand nowhere else. */
  private static Optional<JournalNameForm> ofUnknown(List<String> words) {
    TitleVocabulary vocabulary = TitleVocabulary.bundled();
    if (words.size() < 2 || !words.stream().allMatch(vocabulary::isKnown)) {
      return Optional.empty();
    }
    boolean isFull = words.stream().anyMatch(vocabulary::isFull);
    boolean hasDropped = words.stream().anyMatch(NEVER_KEPT::contains);
    boolean isDoubtful =
        words.stream().anyMatch(word -> word.length() <= SHORT && vocabulary.mayBeShortened(word));
    return only(
        hasDropped || (isFull && !isDoubtful), words.stream().anyMatch(vocabulary::isShortened));
  }

  private static Optional<JournalNameForm> only(boolean isFull, boolean isAbbreviated) {
    return isFull == isAbbreviated ? Optional.empty() : Optional.of(isFull ? FULL : ABBREVIATED);
  }
}
