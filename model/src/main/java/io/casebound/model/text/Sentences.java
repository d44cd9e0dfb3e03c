package io.casebound.model.text;

import com.google.common.collect.ImmutableList;

/**
 * Splits the running text of a medical article into sentences. A full stop ends a sentence unless
 * it belongs to an abbreviation, an initial or a number; citation marks behind it ({@code .[5]},
 * {@code .1,2}) belong to the sentence that they close.
 */
public final class Sentences {
  private static final WordList ABBREVIATIONS = WordList.load("abbreviations.txt");
  private static final WordList OPENERS = WordList.load("openers.txt");

  private Sentences() {}

  /**
   * The sentences of a paragraph in order, without the white space around them. Together they hold
   * every character of the text that is not white space.
   */
  public static ImmutableList<TextRange> of(CharSequence text) {
    return of(text.toString());
  }

  private static ImmutableList<TextRange> of(String text) {
    ImmutableList.Builder<TextRange> sentences = ImmutableList.builder();
    int start = skipSpace(text, 0);
    int at = nextTerminator(text, start);
    while (at < text.length()) {
      int end = endOfSentence(text, start, at);
      if (end < 0) {
        at = nextTerminator(text, at + 1);
      } else {
        sentences.add(new TextRange(start, end));
        start = skipSpace(text, end);
        at = nextTerminator(text, start);
      }
    }
    addRest(text, start, sentences);
    return sentences.build();
  }

  private static int nextTerminator(String text, int from) {
    int at = from;
    while (at < text.length() && !isTerminator(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static void addRest(String text, int start, ImmutableList.Builder<TextRange> sentences) {
    int end = text.length();
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      sentences.add(new TextRange(start, end));
    }
  }

  /** The offset behind the sentence that the mark at {@code at} ends, or -1 where it ends none. */
  private static int endOfSentence(String text, int start, int at) {
    int end = skipClosers(text, at + 1);
    if (end == text.length()) {
      return end;
    }
    boolean spaced = Character.isWhitespace(text.charAt(end));
    int next = skipSpace(text, end);
    if (next == text.length()) {
      return end;
    }
    if (!spaced) {
      return isGlued(text, start, at, next) ? end : -1;
    }
    if (!opens(text, next)) {
      return -1;
    }
    return text.charAt(at) != '.' || stopEnds(text, start, at, next) ? end : -1;
  }

  /** Whether a full stop before a word that could open a sentence does end one. */
  private static boolean stopEnds(String text, int start, int at, int next) {
    String word = wordBefore(text, start, at);
    boolean ambiguous = isInitial(word) || word.equals("al");
    if (ambiguous || ABBREVIATIONS.contains(word)) {
      return ambiguous && OPENERS.contains(wordAfter(text, next));
    }
    return true;
  }

  /** A stop with the next sentence stuck to it, {@code …the lung.The patient}. */
  private static boolean isGlued(String text, int start, int at, int next) {
    String word = wordBefore(text, start, at);
    return next + 1 < text.length()
        && word.length() >= 3
        && Character.isLowerCase(word.charAt(word.length() - 1))
        && Character.isUpperCase(text.charAt(next))
        && OPENERS.contains(wordAfter(text, next))
        && !ABBREVIATIONS.contains(word);
  }

  private static boolean opens(String text, int at) {
    int c = text.codePointAt(at);
    return Character.isUpperCase(c)
        || Character.isDigit(c)
        || Character.getType(c) == Character.START_PUNCTUATION
        || Character.getType(c) == Character.INITIAL_QUOTE_PUNCTUATION
        || c == '"'
        || c == '\''
        || (Character.isLowerCase(c) && startsCapitalised(text, at));
  }

  /** Words such as {@code mRNA} or {@code p53}, which no sentence start makes upper case. */
  private static boolean startsCapitalised(String text, int at) {
    return at + 1 < text.length()
        && (Character.isUpperCase(text.charAt(at + 1)) || Character.isDigit(text.charAt(at + 1)));
  }

  private static boolean isInitial(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0));
  }

  /** The letters and inner dots right before {@code at}: {@code Fig}, {@code e.g}, {@code al}. */
  private static String wordBefore(String text, int start, int at) {
    int from = at;
    while (from > start && isWordPart(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, at);
  }

  private static String wordAfter(String text, int at) {
    int to = at;
    while (to < text.length() && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return text.substring(at, to);
  }

  private static boolean isWordPart(char c) {
    return Character.isLetter(c) || c == '.';
  }

  private static boolean isTerminator(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  /** Past closing quotes and brackets, and past the marks of citations. */
  private static int skipClosers(String text, int from) {
    int at = from;
    while (at < text.length() && isCloser(text.charAt(at))) {
      at++;
    }
    int behindMarks = skipCitationMarks(text, at);
    boolean marksStandAlone =
        behindMarks == text.length() || Character.isWhitespace(text.charAt(behindMarks));
    return marksStandAlone && followsLetter(text, from - 1) ? behindMarks : at;
  }

  private static boolean followsLetter(String text, int stop) {
    return stop > 0 && !Character.isDigit(text.charAt(stop - 1));
  }

  private static int skipCitationMarks(String text, int from) {
    int at = from;
    while (at < text.length() && isCitationMark(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isCitationMark(char c) {
    return Character.isDigit(c) || "[](),-–—¹²³⁰⁴⁵⁶⁷⁸⁹⁻".indexOf(c) >= 0;
  }

  private static boolean isCloser(char c) {
    int type = Character.getType(c);
    return type == Character.END_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION
        || c == '"'
        || c == '\''
        || c == '.';
  }

  private static int skipSpace(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
