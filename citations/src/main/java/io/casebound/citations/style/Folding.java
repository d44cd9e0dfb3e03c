package io.casebound.citations.style;

import com.google.common.base.CharMatcher;
import java.text.Normalizer;
import java.util.Locale;

/** Makes texts alike that are printed with other signs for the same. */
final class Folding {
  private static final CharMatcher DASHES = CharMatcher.anyOf("‐‑‒–—−");
  private static final CharMatcher QUOTES = CharMatcher.anyOf("“”„«»‟");
  private static final CharMatcher APOSTROPHES = CharMatcher.anyOf("‘’ʼ′`´");
  private static final CharMatcher WORDS = CharMatcher.forPredicate(Character::isLetterOrDigit);

  /** White space, and spaces of no width. */
  private static final CharMatcher SPACES =
      CharMatcher.whitespace().or(CharMatcher.anyOf("\u200B\u200C\u200D\uFEFF")).precomputed();

  private Folding() {}

  /** In NFC, with plain dashes and quotes and single spaces. */
  static String of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFC);
    plain = DASHES.collapseFrom(plain, '-');
    plain = APOSTROPHES.replaceFrom(QUOTES.replaceFrom(plain, '"'), '\'');
    return SPACES.trimAndCollapseFrom(plain, ' ');
  }

  /** The letters and digits alone, in lower case. */
  static String letters(String text) {
    return WORDS
        .retainFrom(Normalizer.normalize(text, Normalizer.Form.NFC))
        .toLowerCase(Locale.ROOT);
  }

  /** The signs alone, without spaces. */
  static String signs(String text) {
    return CharMatcher.whitespace().removeFrom(WORDS.removeFrom(of(text)));
  }
}
