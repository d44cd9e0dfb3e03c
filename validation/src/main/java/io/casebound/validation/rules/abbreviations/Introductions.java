package io.casebound.validation.rules.abbreviations;

import com.google.common.collect.ImmutableList;
import io.casebound.model.SourceText;
import io.casebound.model.text.TextRange;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where a text introduces abbreviations: a long form and behind it, in brackets, a short form
 * whose letters it holds in order, the first at the beginning of a word (Schwartz AS, Hearst MA. A
 * simple algorithm for identifying abbreviation definitions in biomedical text. Pac Symp Biocomput.
 * 2003:451-62).
 */
final class Introductions {
  /**
   * A bracket that opens with a short form; what else stands in it follows a comma or semicolon.
   */
  private static final Pattern BRACKET =
      Pattern.compile("\\(([\\p{L}\\p{N}][\\p{L}\\p{N}/\\-‐‑–]{1,9})(\\)|[;,] [^()]{0,80}\\))");

  private Introductions() {}

  /** The introductions in a paragraph, in order. */
  static ImmutableList<Introduction> in(SourceText text) {
    ImmutableList.Builder<Introduction> found = ImmutableList.builder();
    Matcher bracket = BRACKET.matcher(text);
    while (bracket.find()) {
      String shortForm = singular(bracket.group(1));
      if (!isAbbreviation(shortForm)) {
        continue;
      }
      TextRange whole = new TextRange(bracket.start(), bracket.end());
      longForm(text, shortForm, bracket.start())
          .map(longForm -> introduction(text, shortForm, longForm, whole))
          .ifPresent(found::add);
    }
    return found.build();
  }

  private static Introduction introduction(
      SourceText text, String shortForm, TextRange longForm, TextRange bracket) {
    return new Introduction(
        text, shortForm, longForm, new TextRange(longForm.start(), bracket.end()));
  }

  /** Whether it looks like one: two capitals at least, and more of them than small letters. */
  static boolean isAbbreviation(String word) {
    long capitals = word.chars().filter(Character::isUpperCase).count();
    long small = word.chars().filter(Character::isLowerCase).count();
    return capitals >= 2 && capitals >= small;
  }

  /** Without the s of {@code IMTs}. */
  static String singular(String word) {
    int last = word.length() - 1;
    boolean plural =
        last >= 2 && word.charAt(last) == 's' && Character.isUpperCase(word.charAt(last - 1));
    return plural ? word.substring(0, last) : word;
  }

  /** The shortest stretch before the bracket that spells the short form. */
  private static Optional<TextRange> longForm(CharSequence text, String shortForm, int bracket) {
    int end = bracket;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int floor = floor(text, end, Math.min(shortForm.length() + 5, shortForm.length() * 2));
    int at = end - 1;
    int letter = shortForm.length() - 1;
    while (letter >= 0) {
      if (!Character.isLetterOrDigit(shortForm.charAt(letter))) {
        letter--;
        continue;
      }
      while (at >= floor && !matches(text, at, shortForm.charAt(letter), letter == 0)) {
        at--;
      }
      if (at < floor) {
        return Optional.empty();
      }
      letter--;
      at--;
    }
    TextRange range = new TextRange(at + 1, end);
    return isLongForm(range.of(text), shortForm) ? Optional.of(range) : Optional.empty();
  }

  private static boolean matches(CharSequence text, int at, char letter, boolean first) {
    return Character.toLowerCase(text.charAt(at)) == Character.toLowerCase(letter)
        && (!first || at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  private static boolean isLongForm(String longForm, String shortForm) {
    return longForm.length() > shortForm.length() + 2
        && (longForm.indexOf(' ') >= 0 || longForm.indexOf('-') >= 0)
        && !longForm.contains(shortForm);
  }

  /** Where the {@code words}th word before {@code end} begins, or the sentence or clause does. */
  private static int floor(CharSequence text, int end, int words) {
    int at = end;
    int seen = 0;
    while (at > 0) {
      char before = text.charAt(at - 1);
      if (";:()[]".indexOf(before) >= 0 || (before == '.' && at < end && text.charAt(at) == ' ')) {
        return at;
      }
      if (before == ' ' && ++seen > words - 1) {
        return at;
      }
      at--;
    }
    return at;
  }
}
