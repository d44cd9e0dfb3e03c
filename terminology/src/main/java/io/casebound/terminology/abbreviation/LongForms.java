package io.casebound.terminology.abbreviation;

import io.casebound.model.text.TextRange;
import java.util.Optional;

/**
 * Finds the long form of a short form: its letters, from the last to the first, stand in that order
 * in the long form, and the first one begins a word.
 */
final class LongForms {
  private LongForms() {}

  /** The long form that ends before {@code end}; it holds few words more than the short letters. */
  static Optional<TextRange> before(String text, int from, int end, TextRange shortForm) {
    int letters = shortForm.length();
    int mostWords = Math.min(letters + 5, letters * 2);
    return match(text, startOfWords(text, from, end, mostWords), end, shortForm);
  }

  /** The long form that the parentheses hold as a whole. */
  static Optional<TextRange> inside(String text, TextRange inside, TextRange shortForm) {
    return match(text, inside.start(), inside.end(), shortForm)
        .filter(longForm -> longForm.start() == inside.start());
  }

  private static int startOfWords(String text, int from, int end, int words) {
    int start = end;
    int left = words;
    while (start > from && left > 0) {
      start--;
      if (start == from || isWordStart(text, start)) {
        left--;
      }
    }
    return start;
  }

  private static Optional<TextRange> match(String text, int from, int to, TextRange shortForm) {
    int end = to;
    while (end > from && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    int at = end;
    for (int i = shortForm.end() - 1; i >= shortForm.start(); i--) {
      char letter = lower(text.charAt(i));
      if (Character.isLetterOrDigit(letter)) {
        boolean first = i == shortForm.start();
        at--;
        while (at >= from && !matches(text, at, letter, first)) {
          at--;
        }
        if (at < from) {
          return Optional.empty();
        }
      }
    }
    TextRange found = new TextRange(at, end);
    return isLongForm(text, found, shortForm) ? Optional.of(found) : Optional.empty();
  }

  private static boolean matches(String text, int at, char letter, boolean first) {
    return lower(text.charAt(at)) == letter && (!first || isWordStart(text, at));
  }

  private static boolean isWordStart(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  /** A long form is longer than the short one and does not hold it as a word. */
  private static boolean isLongForm(String text, TextRange found, TextRange shortForm) {
    String words = found.of(text);
    return found.length() > shortForm.length()
        && words.indexOf('(') < 0
        && !words.contains(shortForm.of(text));
  }

  private static char lower(char c) {
    return Character.toLowerCase(c);
  }
}
