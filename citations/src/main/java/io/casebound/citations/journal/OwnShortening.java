package io.casebound.citations.journal;

import java.util.List;

/** Whether the words of a title are shortened, be it otherwise than NLM shortens them. */
final class OwnShortening {
  /** So many letters in front are the same however a word is shortened. */
  private static final int SAME = 2;

  /** A word of more letters that lacks no more than these at its end is hardly another one. */
  private static final int NEAR = 3;

  private final TitleVocabulary vocabulary;

  OwnShortening(TitleVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Whether {@code printed} is {@code title} with at least one word shortened. The letter of a
   * section must not be left out: "Part A" is a journal of its own.
   *
   * @param abbreviation the words that NLM leaves of the title
   */
  boolean isOf(List<String> printed, List<String> title, List<String> abbreviation) {
    return isJoined(printed, abbreviation)
        || (title.get(title.size() - 1).length() > 1 && isCut(printed, title, abbreviation));
  }

  /** Whether the same letters stand together, {@code USA} for {@code U S A}. */
  private static boolean isJoined(List<String> printed, List<String> abbreviation) {
    return printed.size() != abbreviation.size()
        && String.join("", printed).equals(String.join("", abbreviation));
  }

  private boolean isCut(List<String> printed, List<String> title, List<String> abbreviation) {
    int at = 0;
    boolean isAnyCut = false;
    for (String word : title) {
      if (at < printed.size() && isWord(printed.get(at), word, abbreviation)) {
        isAnyCut |= !printed.get(at).equals(word);
        at++;
      } else if (!vocabulary.isDropped(word)) {
        return false;
      }
    }
    return isAnyCut && at == printed.size();
  }

  private boolean isWord(String printed, String word, List<String> abbreviation) {
    return printed.equals(word)
        || (abbreviation.contains(printed)
            ? printed.charAt(0) == word.charAt(0)
            : printed.length() >= SAME
                && word.startsWith(printed.substring(0, SAME))
                && isInOrder(printed, word)
                && isNoOtherWord(printed, word, abbreviation));
  }

  /**
   * A word in full is no other one cut short, and what NLM leaves of one word seldom stands for
   * another: "Med" is not "methods", though "Ann" may be "annual" where NLM has "Annu".
   */
  private boolean isNoOtherWord(String printed, String word, List<String> abbreviation) {
    boolean isNear =
        (printed.length() > NEAR
                && word.startsWith(printed)
                && word.length() - printed.length() <= NEAR)
            || abbreviation.stream().anyMatch(known -> isOneLetterOff(printed, known));
    return !vocabulary.isKnown(printed) || (!vocabulary.isFull(printed) && isNear);
  }

  private static boolean isOneLetterOff(String one, String other) {
    return Math.abs(one.length() - other.length()) == 1
        && (one.startsWith(other) || other.startsWith(one));
  }

  /** Whether all letters of the one stand in the other in this order. */
  private static boolean isInOrder(String letters, String word) {
    int at = -1;
    for (int i = 0; i < letters.length(); i++) {
      at = word.indexOf(letters.charAt(i), at + 1);
      if (at < 0) {
        return false;
      }
    }
    return true;
  }
}
