package io.casebound.citations.journal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A name in which one word is off by a letter.
 *
 * @param journal the journal that is meant
 * @param wrong the word as printed, in lower case, without accents
 * @param right the word as the journal has it, likewise
 */
public record MisspeltTitle(Journal journal, String wrong, String right) {
  /** A shorter word may well be another one. */
  private static final int SHORTEST = 5;

  /** Compares words in the form of {@link TitleKey} with those of a journal. */
  static Optional<MisspeltTitle> of(List<String> printed, List<String> known, Journal journal) {
    if (printed.size() != known.size()) {
      return Optional.empty();
    }
    int odd = -1;
    for (int i = 0; i < printed.size(); i++) {
      if (!printed.get(i).equals(known.get(i))) {
        if (odd >= 0) {
          return Optional.empty();
        }
        odd = i;
      }
    }
    return odd >= 0 && isOfOneLetter(printed.get(odd), known.get(odd))
        ? Optional.of(new MisspeltTitle(journal, printed.get(odd), known.get(odd)))
        : Optional.empty();
  }

  /** Whether a word of the printed name is the wrong one. */
  public boolean isWrong(String word) {
    return TitleKey.of(word).equals(wrong);
  }

  /** The right word with the capitals of the printed one. */
  public String right(String printed) {
    if (printed.equals(printed.toUpperCase(Locale.ROOT))) {
      return right.toUpperCase(Locale.ROOT);
    }
    return Character.isUpperCase(printed.charAt(0))
        ? right.substring(0, 1).toUpperCase(Locale.ROOT) + right.substring(1)
        : right;
  }

  /**
   * Whether a letter is wrong, missing or too much, or two stand in the wrong order; not where one
   * word begins with the other, as abbreviations do.
   */
  private static boolean isOfOneLetter(String printed, String known) {
    if (Math.min(printed.length(), known.length()) < SHORTEST
        || printed.startsWith(known)
        || known.startsWith(printed)) {
      return false;
    }
    int same = 0;
    while (printed.charAt(same) == known.charAt(same)) {
      same++;
    }
    String rest = printed.substring(same);
    String other = known.substring(same);
    return rest.substring(1).equals(other.substring(1))
        || rest.substring(1).equals(other)
        || rest.equals(other.substring(1))
        || isSwapped(rest, other);
  }

  private static boolean isSwapped(String rest, String other) {
    return rest.length() > 1
        && other.length() > 1
        && rest.charAt(0) == other.charAt(1)
        && rest.charAt(1) == other.charAt(0)
        && rest.substring(2).equals(other.substring(2));
  }
}
