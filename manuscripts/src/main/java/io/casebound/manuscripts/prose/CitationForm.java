package io.casebound.manuscripts.prose;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which manuscripts cite by number. */
enum CitationForm {
  /** {@code [1–3]}, {@code [ref. 4]}, {@code [1]–[3]}. */
  BRACKETS(
      "\\[[\\s\u00a0]?(?:refs?\\.?|references?|see)?[\\s\u00a0]?LIST[\\s\u00a0]?\\]"
          + "(?:[\\s\u00a0]?[-–—][\\s\u00a0]?\\[\\d{1,3}\\])?") {
    @Override
    boolean accepts(CharSequence text, int start, int end, ImmutableList<Integer> numbers) {
      return !isInterval(text, start, numbers);
    }

    @Override
    int opening(String text, int from) {
      return text.indexOf('[', from);
    }
  },
  /** {@code ¹⁻³}. */
  SUPERSCRIPTS("[⁰¹²³⁴-⁹](?:[⁰¹²³⁴-⁹⁻˒,\u2009–-]{0,40}[⁰¹²³⁴-⁹])?") {
    @Override
    boolean accepts(CharSequence text, int start, int end, ImmutableList<Integer> numbers) {
      return !Exponents.isExponent(text, start, end, numbers);
    }

    @Override
    int opening(String text, int from) {
      int at = from;
      while (at < text.length() && !isRaised(text.charAt(at))) {
        at++;
      }
      return at < text.length() ? at : -1;
    }
  },
  /** {@code (4, 5)}. */
  PARENTHESES("\\([\\s\u00a0]?LIST[\\s\u00a0]?\\)") {
    @Override
    boolean accepts(CharSequence text, int start, int end, ImmutableList<Integer> numbers) {
      return !enumerates(text, start);
    }

    @Override
    int opening(String text, int from) {
      return text.indexOf('(', from);
    }
  },
  /** {@code tumour.1,2}: superscripts that lost their place when they were copied. */
  GLUED(
      "(?:(?<=[\\p{Ll})\\]%”\"’][.,;:])|(?<=\\p{Ll}{4}))"
          + "\\d{1,3}(?:[-–,]\\d{1,3}){0,20}+(?![\\p{L}\\p{N}/%]|[-–]\\p{L}|\\.\\d)") {
    @Override
    boolean accepts(CharSequence text, int start, int end, ImmutableList<Integer> numbers) {
      return true;
    }

    @Override
    int opening(String text, int from) {
      int at = Math.max(1, from);
      while (at < text.length() && (!isDigit(text.charAt(at)) || isDigit(text.charAt(at - 1)))) {
        at++;
      }
      return at < text.length() ? at : -1;
    }
  };

  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

  private static final ImmutableSet<String> INTERVALS =
      ImmutableSet.copyOf(DataLines.of(CitationForm.class, "intervals.txt"));

  private final Pattern pattern;

  CitationForm(String pattern) {
    String list = "\\d{1,3}(?:[\\s\u00a0]?[-–—‑‒−,;][\\s\u00a0]?\\d{1,3}){0,40}+";
    this.pattern = Pattern.compile(pattern.replace("LIST", list), Pattern.CASE_INSENSITIVE);
  }

  /** Looks at a place whether such a citation stands there. */
  Matcher matcher(CharSequence text) {
    return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }

  /**
   * The next place at or behind {@code from} where such a citation can begin; -1 where there is
   * none. A quick look that spares most texts the pattern.
   */
  abstract int opening(String text, int from);

  private static boolean isDigit(char c) {
    return '0' <= c && c <= '9';
  }

  private static boolean isRaised(char c) {
    return c >= '²' && (c == '²' || c == '³' || c == '¹' || c == '⁰' || ('⁴' <= c && c <= '⁹'));
  }

  /** Whether what was found cites, judged by what stands around it. */
  abstract boolean accepts(CharSequence text, int start, int end, ImmutableList<Integer> numbers);

  /** Whether a bracket holds an interval: {@code IQR [12–34]}, {@code 45 [12–60]}. */
  private static boolean isInterval(CharSequence text, int start, ImmutableList<Integer> numbers) {
    String word = wordBefore(text, start).toLowerCase(Locale.ROOT);
    if (INTERVALS.contains(word)) {
      return true;
    }
    boolean number = 1 <= word.length() && word.length() <= 4 && DIGITS.matchesAllOf(word);
    if (!number || numbers.size() < 3) {
      return false;
    }
    int value = Integer.parseInt(word);
    return numbers.get(0) <= value && value <= numbers.get(numbers.size() - 1);
  }

  /** Whether a parenthesis counts items off: {@code : (1) … and (2) …}. */
  private static boolean enumerates(CharSequence text, int start) {
    int at = start - 1;
    while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at < 0
        || ":;,(".indexOf(text.charAt(at)) >= 0
        || ImmutableSet.of("and", "or", "are").contains(wordBefore(text, start));
  }

  /** The word that ends before {@code at}, white space and a comma between left out. */
  static String wordBefore(CharSequence text, int at) {
    int end = at;
    while (end > 0
        && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == ',')) {
      end--;
    }
    int start = end;
    while (start > 0 && end - start < 30 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    return text.subSequence(start, end).toString();
  }
}
