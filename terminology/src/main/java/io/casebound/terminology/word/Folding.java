package io.casebound.terminology.word;

import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Folds characters to lower-case letters and digits without accents (Unicode Standard Annex 15,
 * compatibility decomposition), and Greek letters to their English names.
 */
final class Folding {
  // Letters that Unicode does not decompose.
  private static final ImmutableMap<Character, String> LETTERS =
      ImmutableMap.<Character, String>builder()
          .put('ß', "ss")
          .put('æ', "ae")
          .put('œ', "oe")
          .put('ø', "o")
          .put('ł', "l")
          .put('đ', "d")
          .put('ð', "d")
          .put('þ', "th")
          .put('ı', "i")
          .buildOrThrow();

  private static final String GREEK_LETTERS = "αβγδεζηθικλμνξοπρσςτυφχψω";
  private static final String[] GREEK_NAMES =
      ("alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho"
              + " sigma sigma tau upsilon phi chi psi omega")
          .split(" ");

  // Filled as characters are met; a race fills a place twice with the same.
  private static final @Nullable String[] FOLDED = new @Nullable String[1 << 16];

  private Folding() {}

  /** What a code point is folded to; empty where it is no letter or digit. */
  static String fold(int codePoint) {
    if (!Character.isBmpCodePoint(codePoint)) {
      return compute(codePoint);
    }
    String known = FOLDED[codePoint];
    if (known == null) {
      known = compute(codePoint);
      FOLDED[codePoint] = known;
    }
    return known;
  }

  private static String compute(int codePoint) {
    if (Character.getType(codePoint) == Character.SURROGATE) {
      return "";
    }
    StringBuilder folded = new StringBuilder();
    String decomposed =
        Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT);
    for (int i = 0; i < decomposed.length(); i++) {
      append(decomposed.charAt(i), folded);
    }
    return folded.toString();
  }

  private static void append(char c, StringBuilder folded) {
    int greek = GREEK_LETTERS.indexOf(c);
    if (greek >= 0) {
      folded.append(GREEK_NAMES[greek]);
    } else if (LETTERS.containsKey(c)) {
      folded.append(LETTERS.get(c));
    } else if (Character.isLetterOrDigit(c)) {
      folded.append(c);
    }
  }
}
