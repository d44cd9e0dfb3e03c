package io.casebound.citations.printed.chain;

/** What the tokens of a reference look like, one by one: words, shapes and classes as hashes. */
final class Traits {
  // Classes of tokens, coarse.
  static final int LOWER = 0;
  static final int CAPITALISED = 1;
  static final int INITIAL = 2;
  static final int CAPITALS = 3;
  static final int MIXED = 4;
  static final int DIGITS = 5;
  static final int YEAR = 6;
  static final int ADDRESS = 7;
  static final int MARK = 8;

  final int[] word;
  final int[] shape;
  final int[] kind;

  private Traits(int size) {
    word = new int[size];
    shape = new int[size];
    kind = new int[size];
  }

  static Traits of(Tokens tokens) {
    Traits traits = new Traits(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      traits.kind[i] = kindOf(tokens, i);
      traits.word[i] = wordOf(tokens, i, traits.kind[i]);
      traits.shape[i] = shapeOf(tokens, i, traits.kind[i]);
    }
    return traits;
  }

  private static int kindOf(Tokens tokens, int i) {
    return switch (tokens.kind(i)) {
      case MARK -> MARK;
      case ADDRESS -> ADDRESS;
      case NUMBER -> isYear(tokens, i) ? YEAR : DIGITS;
      case WORD -> caseOf(tokens, i);
    };
  }

  private static boolean isYear(Tokens tokens, int i) {
    if (tokens.length(i) != 4) {
      return false;
    }
    int start = tokens.start(i);
    char millennium = tokens.charAt(start);
    char century = tokens.charAt(start + 1);
    return (millennium == '1' && century >= '5') || (millennium == '2' && century == '0');
  }

  private static int caseOf(Tokens tokens, int i) {
    int capitals = 0;
    for (int at = tokens.start(i); at < tokens.end(i); at++) {
      if (Character.isUpperCase(tokens.charAt(at))) {
        capitals++;
      }
    }
    boolean first = Character.isUpperCase(tokens.firstChar(i));
    if (capitals == 0) {
      return LOWER;
    }
    if (capitals == tokens.length(i)) {
      return capitals == 1 ? INITIAL : CAPITALS;
    }
    return first && capitals == 1 ? CAPITALISED : MIXED;
  }

  private static int wordOf(Tokens tokens, int i, int kind) {
    return switch (kind) {
      case DIGITS ->
          tokens.length(i) <= 2
              ? Hash.lower(tokens, tokens.start(i), tokens.end(i))
              : 1000 + Math.min(tokens.length(i), 9);
      case YEAR -> 1000 + Hash.lower(tokens, tokens.start(i), tokens.start(i) + 3);
      case ADDRESS -> 2000 + tokens.firstChar(i);
      default -> Hash.lower(tokens, tokens.start(i), tokens.end(i));
    };
  }

  private static int shapeOf(Tokens tokens, int i, int kind) {
    int length = Math.min(tokens.length(i), kind == DIGITS ? 9 : 3);
    int space = tokens.hasSpaceBefore(i) ? 1 : 0;
    int mark = kind == MARK ? tokens.firstChar(i) : 0;
    return (mark << 12) | (kind << 8) | (length << 1) | space;
  }

  boolean isName(int i) {
    int k = kind[i];
    return k == CAPITALISED || k == INITIAL || k == CAPITALS || k == MIXED;
  }

  boolean isNumber(int i) {
    return kind[i] == DIGITS || kind[i] == YEAR;
  }
}
