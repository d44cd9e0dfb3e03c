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
  public static final PrintedWords NONE = new PrintedWords(TitleText.of(""), false);

  /** Longer ones are no printed references: they may hold a summary. */
  private static final int MOST_CHARS = 3000;

  private static final Pattern ADDRESS = Pattern.compile("(?i)\\b(?:https?://|10\\.\\d{4,9}/)\\S+");
  private static final Pattern AND_OTHERS =
      Pattern.compile(
          "(?i)\\bet\\.?\\s?al\\b|\\band (?:others|colleagues)\\b|\\bu\\.\\s?a\\.|…|\\.\\.\\.");

  private final TitleText text;
  private final ImmutableSet<String> words;
  private final ImmutableSet<Integer> gaps;
  private final boolean isShortened;

  private PrintedWords(TitleText text, boolean isShortened) {
    this.text = text;
    this.words = ImmutableSet.copyOf(text.words());
    this.gaps = text.gaps();
    this.isShortened = isShortened;
  }

  public static PrintedWords of(String printed) {
    if (printed.isEmpty() || printed.length() > MOST_CHARS) {
      return NONE;
    }
    String text = ADDRESS.matcher(printed).replaceAll(" ");
    return new PrintedWords(TitleText.of(text), AND_OTHERS.matcher(text).find());
  }

  /** Whether a title stands in it, from one end of a word to another. */
  boolean has(TitleText title) {
    return !title.isEmpty() && find(title, 0) >= 0;
  }

  private int find(TitleText title, int from) {
    int length = title.key().length();
    int at = text.key().indexOf(title.key(), from);
    while (at >= 0 && !(gaps.contains(at) && gaps.contains(at + length))) {
      at = text.key().indexOf(title.key(), at + 1);
    }
    return at;
  }

  /** Whether a name stands in it elsewhere than in the title. */
  boolean hasBeside(TitleText name, TitleText title) {
    int inTitle = title.isEmpty() ? -1 : find(title, 0);
    int behind = inTitle < 0 ? 0 : inTitle + title.key().length();
    int at = name.isEmpty() ? -1 : find(name, 0);
    boolean isBefore = at >= 0 && (inTitle < 0 || at < inTitle);
    return isBefore || (!name.isEmpty() && find(name, behind) >= 0);
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
