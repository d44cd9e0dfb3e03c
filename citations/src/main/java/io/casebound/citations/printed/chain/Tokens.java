package io.casebound.citations.printed.chain;

import java.util.Arrays;

/**
 * A printed reference in tokens: runs of letters, runs of digits, addresses, and single marks.
 * White space and the asterisks and underscores of emphasis are no tokens.
 */
public final class Tokens {
  /** The classes of tokens. */
  enum Kind {
    WORD,
    NUMBER,
    ADDRESS,
    MARK
  }

  private static final int START_SIZE = 64;

  private final CharSequence text;
  private int[] starts = new int[START_SIZE];
  private int[] ends = new int[START_SIZE];
  private Kind[] kinds = new Kind[START_SIZE];
  private int size;

  private Tokens(CharSequence text) {
    this.text = text;
  }

  /** The tokens of {@code text}. */
  public static Tokens of(CharSequence text) {
    Tokens tokens = new Tokens(text);
    int at = 0;
    while (at < text.length()) {
      at = tokens.next(at);
    }
    return tokens;
  }

  private int next(int at) {
    char c = text.charAt(at);
    if (isSkipped(c)) {
      return at + 1;
    }
    int address = Addresses.endOf(text, at);
    if (address > at) {
      return add(at, address, Kind.ADDRESS);
    }
    if (Character.isDigit(c)) {
      return add(at, runOf(at, true), Kind.NUMBER);
    }
    return isLetter(c) ? add(at, runOf(at, false), Kind.WORD) : add(at, at + 1, Kind.MARK);
  }

  private int runOf(int start, boolean digits) {
    int end = start + 1;
    while (end < text.length() && (digits ? isDigit(end) : isLetter(text.charAt(end)))) {
      end++;
    }
    return end;
  }

  private boolean isDigit(int at) {
    return Character.isDigit(text.charAt(at));
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isSkipped(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '*' || c == '_';
  }

  private int add(int start, int end, Kind kind) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      kinds = Arrays.copyOf(kinds, 2 * size);
    }
    starts[size] = start;
    ends[size] = end;
    kinds[size] = kind;
    size++;
    return end;
  }

  public int size() {
    return size;
  }

  /** Where the token begins, in UTF-16 units of the text. */
  public int start(int token) {
    return starts[token];
  }

  /** Where it ends. */
  public int end(int token) {
    return ends[token];
  }

  Kind kind(int token) {
    return kinds[token];
  }

  char firstChar(int token) {
    return text.charAt(starts[token]);
  }

  char charAt(int offset) {
    return text.charAt(offset);
  }

  /** Whether the token is this one mark. */
  boolean is(int token, char mark) {
    return kinds[token] == Kind.MARK && firstChar(token) == mark;
  }

  /** Whether white space stands before the token. */
  boolean hasSpaceBefore(int token) {
    return token == 0 || ends[token - 1] < starts[token];
  }

  /** How many UTF-16 units the token has. */
  public int length(int token) {
    return ends[token] - starts[token];
  }
}
