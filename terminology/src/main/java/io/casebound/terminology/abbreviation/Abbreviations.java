package io.casebound.terminology.abbreviation;

import com.google.common.collect.ImmutableList;
import io.casebound.model.text.Sentences;
import io.casebound.model.text.TextRange;
import java.util.Optional;

/**
 * Finds the abbreviations that a text defines, {@code long form (LF)} and {@code LF (long form)},
 * by the method of Schwartz and Hearst (Pac Symp Biocomput 2003: 451-462).
 */
public final class Abbreviations {
  private static final int LONGEST_SHORT_FORM = 10;

  private Abbreviations() {}

  /** The abbreviations that {@code text} introduces beside their long forms, in order. */
  public static ImmutableList<Abbreviation> definedIn(CharSequence text) {
    String value = text.toString();
    ImmutableList.Builder<Abbreviation> found = ImmutableList.builder();
    for (TextRange sentence : Sentences.of(value)) {
      int open = value.indexOf('(', sentence.start());
      while (open >= 0 && open < sentence.end()) {
        int close = value.indexOf(')', open);
        if (close < 0 || close > sentence.end()) {
          break;
        }
        definition(value, sentence, open, close).ifPresent(found::add);
        open = value.indexOf('(', open + 1);
      }
    }
    return found.build();
  }

  private static Optional<Abbreviation> definition(
      String text, TextRange sentence, int open, int close) {
    TextRange inside = strip(text, open + 1, close);
    TextRange first = strip(text, inside.start(), endOfFirstPart(text, inside));
    if (isShortForm(first.of(text))) {
      return LongForms.before(text, sentence.start(), open, first)
          .map(longForm -> abbreviation(text, first, longForm));
    }
    TextRange word = wordBefore(text, sentence.start(), open);
    if (isShortForm(word.of(text))) {
      return LongForms.inside(text, inside, word)
          .map(longForm -> abbreviation(text, word, longForm));
    }
    return Optional.empty();
  }

  private static Abbreviation abbreviation(String text, TextRange shortForm, TextRange longForm) {
    return new Abbreviation(shortForm.of(text), longForm.of(text), shortForm, longForm);
  }

  /** Behind a comma or semicolon, parentheses go on to something else. */
  private static int endOfFirstPart(String text, TextRange inside) {
    for (int i = inside.start(); i < inside.end(); i++) {
      if (text.charAt(i) == ';' || text.charAt(i) == ',') {
        return i;
      }
    }
    return inside.end();
  }

  /** Two to ten characters in at most two words, with a capital letter, a letter or digit first. */
  private static boolean isShortForm(String form) {
    boolean capital = form.chars().anyMatch(Character::isUpperCase);
    return form.length() >= 2
        && form.length() <= LONGEST_SHORT_FORM
        && capital
        && Character.isLetterOrDigit(form.charAt(0))
        && form.chars().filter(Character::isWhitespace).count() <= 1;
  }

  private static TextRange wordBefore(String text, int from, int open) {
    TextRange before = strip(text, from, open);
    int start = before.end();
    while (start > before.start() && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return new TextRange(start, before.end());
  }

  private static TextRange strip(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new TextRange(start, end);
  }
}
