package io.casebound.citations.lookup.match;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.regex.Pattern;

/**
 * A whole entry as printed. What is known and stands in it, wherever, is no difference: so an error
 * in parsing is not taken for one in the reference.
 */
public final class PrintedWords {
  /** Nothing printed, as for a record that no entry was printed of. */
  public static final PrintedWords NONE = new PrintedWords("", ImmutableSet.of(), false);

  /** Longer ones are no printed references: they may hold a summary. */
  private static final int MOST_CHARS = 3000;

  private static final Pattern ADDRESS = Pattern.compile("(?i)\\b(?:https?://|10\\.\\d{4,9}/)\\S+");
  private static final Pattern AND_OTHERS =
      Pattern.compile(
          "(?i)\\bet\\.?\\s?al\\b|\\band (?:others|colleagues)\\b|\\bu\\.\\s?a\\.|…|\\.\\.\\.");

  private final String key;
  private final ImmutableSet<String> words;
  private final boolean isShortened;

  private PrintedWords(String key, ImmutableSet<String> words, boolean isShortened) {
    this.key = key;
    this.words = words;
    this.isShortened = isShortened;
  }

  public static PrintedWords of(String printed) {
    if (printed.isEmpty() || printed.length() > MOST_CHARS) {
      return NONE;
    }
    String text = ADDRESS.matcher(printed).replaceAll(" ");
    TitleText folded = TitleText.of(text);
    return new PrintedWords(
        folded.key(), ImmutableSet.copyOf(folded.words()), AND_OTHERS.matcher(text).find());
  }

  /** Whether a title stands in it. */
  boolean has(TitleText title) {
    return !title.isEmpty() && key.contains(title.key());
  }

  /** Whether a word or number stands in it as such. */
  boolean hasWord(String word) {
    return !word.isEmpty() && words.contains(word);
  }

  /** Whether all the words of each name stand in it. */
  boolean hasAll(ImmutableList<String> names) {
    return !names.isEmpty()
        && names.stream().allMatch(name -> words.containsAll(FoldedText.words(name)));
  }

  /** Whether it says that there are more authors than it names. */
  boolean isShortened() {
    return isShortened;
  }
}
