package io.casebound.terminology.abbreviation;

import com.google.common.collect.ImmutableList;
import io.casebound.model.text.TextRange;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pair of brackets.
 *
 * @param open where it opens
 * @param inside what stands in it, white space at its ends left out; never empty
 */
record Bracket(int open, TextRange inside) {
  private static final int LONGEST = 400;
  private static final int LONGEST_WORD = 20;

  /** What may lead to the short form: {@code (or GCT)}, {@code (termed GCT)}. */
  private static final Pattern LEAD =
      Pattern.compile(
          "(?:(?:or|termed|called|designated|named|abbreviated(?: as| to)?|hereafter|also known as"
              + "|known as|i\\.e\\.,?|here called|referred to as)\\s+)?[\"'“‘]?");

  private static final Pattern END_OF_PART =
      Pattern.compile("[;,](?=\\s)|\\s(?:or|and)\\s|[\"'”’]");

  /** The brackets that open and close in a sentence and hold something, in order. */
  static ImmutableList<Bracket> in(String text, TextRange sentence) {
    ImmutableList.Builder<Bracket> brackets = ImmutableList.builder();
    for (int at = sentence.start(); at < sentence.end(); at++) {
      if (isOpener(text.charAt(at)) && isSpaced(text, sentence, at)) {
        int close = closing(text, at, Math.min(sentence.end(), at + LONGEST));
        TextRange inside = strip(text, at + 1, Math.max(at + 1, close));
        if (inside.length() > 0) {
          brackets.add(new Bracket(at, inside));
        }
      }
    }
    return brackets.build();
  }

  /** Where the words before it end: at the start of the text, if there are none. */
  int before(String text) {
    int end = open;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** The word right before it; of a very long one the end. */
  TextRange wordBefore(String text, int from) {
    int end = Math.max(from, before(text));
    int start = end;
    while (start > Math.max(from, end - LONGEST_WORD)
        && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return new TextRange(start, end);
  }

  /** What stands in it, taken apart at commas, semicolons and conjunctions. */
  ImmutableList<TextRange> parts(String text) {
    ImmutableList.Builder<TextRange> parts = ImmutableList.builder();
    Matcher lead = LEAD.matcher(text).region(inside.start(), inside.end());
    int start = lead.lookingAt() ? lead.end() : inside.start();
    Matcher end = END_OF_PART.matcher(text).region(start, inside.end());
    while (end.find()) {
      parts.add(strip(text, start, end.start()));
      start = end.end();
    }
    return parts.add(strip(text, start, inside.end())).build();
  }

  /**
   * A bracket stuck to a word is mostly part of a name, {@code prostaglandin E(2)}; {@code
   * ubiquitin(Ub)} is missing a space.
   */
  private static boolean isSpaced(String text, TextRange sentence, int at) {
    if (at == sentence.start()) {
      return true;
    }
    char before = text.charAt(at - 1);
    return Character.isWhitespace(before)
        || isOpener(before)
        || (at - 3 >= sentence.start()
            && Character.isLowerCase(before)
            && Character.isLowerCase(text.charAt(at - 2))
            && Character.isLowerCase(text.charAt(at - 3)));
  }

  private static int closing(String text, int open, int end) {
    int depth = 0;
    for (int at = open; at < end; at++) {
      char c = text.charAt(at);
      if (isOpener(c)) {
        depth++;
      } else if ((c == ')' || c == ']') && --depth == 0) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isOpener(char c) {
    return c == '(' || c == '[';
  }

  private static TextRange strip(String text, int from, int to) {
    int start = from;
    int end = Math.max(from, to);
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new TextRange(start, end);
  }
}
