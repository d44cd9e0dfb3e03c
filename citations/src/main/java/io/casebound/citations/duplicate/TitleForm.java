package io.casebound.citations.duplicate;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Suppliers;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title as it is compared: in lower case, without accents, mark-up, punctuation and what
 * databases add to it.
 */
final class TitleForm {
  private static final Pattern MARKUP =
      Pattern.compile("</?(?:su[bp]|inf|i|b|em|strong|scp|sc|span)\\b[^<>]{0,80}>");
  private static final Pattern ADDED_BEFORE =
      Pattern.compile("(?i)^\\W{0,3}(?:retracted(?: article)?|withdrawn)\\W{1,4}");
  private static final Pattern ADDED_BEHIND =
      Pattern.compile("[\\[(](?!Reply|Erratum|Response|Comment)\\p{Lu}\\p{L}{3,12}[\\])]\\W{0,2}$");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]++");
  private static final Pattern ABOUT_ANOTHER =
      Pattern.compile(
          "^(?:authors? )?(repl(?:y|ies)|response|re|comments?|commentary|errat(?:um|a)"
              + "|corrigend(?:um|a)|corrections?|retraction|addendum|expression of concern)\\b");
  private static final Pattern NO_NUMBER = Pattern.compile("[^0-9]++");
  private static final Pattern ROMAN = Pattern.compile("\\b(?:i{2,3}|iv|vi{1,3}|ix)\\b");

  private static final String[] GREEK_NAMES = {
    "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda",
    "mu", "nu", "xi", "omicron", "pi", "rho", "sigma", "sigma", "tau", "upsilon", "phi", "chi",
    "psi", "omega"
  };

  private final String words;
  private final String letters;

  // Found out where titles are compared, as most are not.
  private final Supplier<String> numbers = Suppliers.memoize(this::findNumbers);
  private final Supplier<String> about = Suppliers.memoize(this::findAbout);
  private final Supplier<int[]> trigrams = Suppliers.memoize(this::findTrigrams);

  private TitleForm(String words) {
    this.words = words;
    letters = words.replace(" ", "");
  }

  static TitleForm of(String title) {
    String plain = title.indexOf('<') < 0 ? title : MARKUP.matcher(title).replaceAll("");
    plain = ADDED_BEHIND.matcher(ADDED_BEFORE.matcher(plain).replaceFirst("")).replaceFirst("");
    return new TitleForm(fold(plain));
  }

  /** Its letters and digits alone. */
  String letters() {
    return letters;
  }

  /** Its numbers in order, Roman ones as digits: what tells the parts of a series apart. */
  String numbers() {
    return numbers.get();
  }

  /**
   * The word by which it is about another work of that title (a reply, an erratum), or the empty
   * string.
   */
  String about() {
    return about.get();
  }

  /** Lower case without accents, Greek letters by name; all else becomes one space. */
  static String fold(String text) {
    return CharMatcher.ascii().matchesAllOf(text) ? foldAscii(text) : foldUnicode(text);
  }

  private static String foldAscii(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean parted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = Ascii.toLowerCase(text.charAt(i));
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        if (parted && !folded.isEmpty()) {
          folded.append(' ');
        }
        folded.append(c);
        parted = false;
      } else {
        parted = true;
      }
    }
    return folded.toString();
  }

  private static String foldUnicode(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = Character.toLowerCase(plain.charAt(i));
      if (c >= 'α' && c <= 'ω') {
        folded.append(GREEK_NAMES[c - 'α']);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        folded.append(c);
      }
    }
    return NO_LETTER.matcher(folded).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  private String findAbout() {
    Matcher other = ABOUT_ANOTHER.matcher(words);
    return other.find() ? other.group(1) : "";
  }

  private String findNumbers() {
    String arabic =
        ROMAN.matcher(words).replaceAll(number -> Integer.toString(ofRoman(number.group())));
    return NO_NUMBER.matcher(arabic).replaceAll("");
  }

  private static int ofRoman(String number) {
    return switch (number) {
      case "iv" -> 4;
      case "ix" -> 9;
      default -> (number.startsWith("v") ? 4 : 0) + number.length();
    };
  }

  private int[] findTrigrams() {
    int[] found = new int[Math.max(0, letters.length() - 2)];
    for (int i = 0; i < found.length; i++) {
      found[i] =
          (letters.charAt(i) * 1_000_003 + letters.charAt(i + 1)) * 8_191 + letters.charAt(i + 2);
    }
    Arrays.sort(found);
    return found;
  }

  boolean isEmpty() {
    return letters.isEmpty();
  }

  /** Few words, as of "Editorial" or "Letter to the editor", may head several works. */
  boolean isShort() {
    return words.chars().filter(c -> c == ' ').count() < 3;
  }

  /** Whether one begins with all of the other, which is long enough not to be met by chance. */
  boolean continues(TitleForm other) {
    return Math.min(letters.length(), other.letters.length()) >= 25
        && (letters.startsWith(other.letters) || other.letters.startsWith(letters));
  }

  /** How many trigrams both have, of all that they have (Dice): from 0 to 1. */
  double likeness(TitleForm other) {
    if (letters.equals(other.letters)) {
      return 1;
    }
    int[] own = trigrams.get();
    int[] others = other.trigrams.get();
    int all = own.length + others.length;
    return all == 0 ? 0 : 2.0 * shared(own, others) / all;
  }

  private static int shared(int[] trigrams, int[] others) {
    int shared = 0;
    for (int i = 0, j = 0; i < trigrams.length && j < others.length; ) {
      if (trigrams[i] == others[j]) {
        shared++;
        i++;
        j++;
      } else if (trigrams[i] < others[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }

  @Override
  public String toString() {
    return words;
  }
}
