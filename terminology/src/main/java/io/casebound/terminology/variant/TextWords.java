package io.casebound.terminology.variant;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.casebound.terminology.word.Folder;
import io.casebound.terminology.word.Tokens;
import java.util.Locale;

/** The words of a text by their tokens. */
record TextWords(String text, Tokens tokens, Folder folder) {
  private static final CharMatcher QUOTES = CharMatcher.anyOf("\"\u201C\u201D\u201E\u00AB\u00BB");

  int count() {
    return tokens.count();
  }

  /** The token in small letters, as it stands. */
  String lower(int token) {
    return text.substring(tokens.start(token), tokens.end(token)).toLowerCase(Locale.ROOT);
  }

  SmallWord role(int token) {
    return SmallWord.of(lower(token));
  }

  /** The token as a word to be compared. */
  Word word(int token) {
    return Word.of(
        tokens.id(token), folder.fold(text.substring(tokens.start(token), tokens.end(token))));
  }

  ImmutableList<Word> words(int[] chosen) {
    ImmutableList.Builder<Word> words = ImmutableList.builder();
    for (int token : chosen) {
      words.add(word(token));
    }
    return words.build();
  }

  /** Whether the token is of letters, and none of the small words. */
  boolean isContent(int token) {
    return isWord(token) && role(token) == SmallWord.NONE;
  }

  boolean isWord(int token) {
    return Character.isLetterOrDigit(text.charAt(tokens.start(token)));
  }

  boolean isComma(int token) {
    return text.charAt(tokens.start(token)) == ',';
  }

  /** Whether the token is a mark of quotation, which may stand around part of a name. */
  boolean isQuote(int token) {
    return QUOTES.matches(text.charAt(tokens.start(token)));
  }

  /** Whether a slash stands before the token. */
  boolean isSlashed(int token) {
    return token > 0 && text.substring(tokens.end(token - 1), tokens.start(token)).contains("/");
  }

  /** Whether nothing but a space stands before the token. */
  boolean isSpaced(int token) {
    return token > 0
        && tokens.start(token) - tokens.end(token - 1) == 1
        && Character.isWhitespace(text.charAt(tokens.end(token - 1)));
  }
}
