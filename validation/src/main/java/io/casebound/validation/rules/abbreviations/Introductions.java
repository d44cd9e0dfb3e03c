package io.casebound.validation.rules.abbreviations;

import com.google.common.collect.ImmutableList;
import io.casebound.model.SourceText;
import io.casebound.model.text.TextRange;
import io.casebound.terminology.abbreviation.Abbreviation;
import io.casebound.terminology.abbreviation.Abbreviations;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where a text introduces abbreviations: a long form and behind it, in brackets, a short. */
final class Introductions {
  /** How a bracket goes on behind the short form; what else stands in it is parted from it. */
  private static final Pattern REST =
      Pattern.compile("[\"'”’]?(?:[)\\]]|[;,] [^()\\[\\]]{0,80}[)\\]])");

  private Introductions() {}

  /** The introductions in a paragraph, in order. */
  static ImmutableList<Introduction> in(SourceText text) {
    return of(Abbreviations.definedIn(text), text);
  }

  /** Those of the abbreviations of a paragraph that are introductions, in order. */
  static ImmutableList<Introduction> of(
      ImmutableList<Abbreviation> abbreviations, SourceText text) {
    ImmutableList.Builder<Introduction> found = ImmutableList.builder();
    Matcher rest = REST.matcher(text);
    for (Abbreviation abbreviation : abbreviations) {
      TextRange longForm = abbreviation.longRange();
      TextRange shortRange = abbreviation.shortRange();
      String shortForm = singular(abbreviation.shortForm());
      if (isBehind(abbreviation)
          && isAbbreviation(shortForm)
          && isWritten(abbreviation.longForm())
          && rest.region(shortRange.end(), text.length()).lookingAt()) {
        TextRange whole = new TextRange(longForm.start(), rest.end());
        found.add(new Introduction(text, shortForm, longForm, whole));
      }
    }
    return found.build();
  }

  private static boolean isBehind(Abbreviation abbreviation) {
    return abbreviation.shortRange().start() > abbreviation.longRange().end();
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

  /** Whether it is more than a word: that of one word seldom needs to be known. */
  private static boolean isWritten(String longForm) {
    return longForm.indexOf(' ') >= 0 || longForm.indexOf('-') >= 0;
  }
}
