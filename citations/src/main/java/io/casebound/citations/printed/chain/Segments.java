package io.casebound.citations.printed.chain;

/**
 * The stretches of a reference between marks. Strong ones end at a full stop that ends a sentence,
 * a question mark, a quotation mark; weak ones also at commas, colons, semicolons and brackets.
 */
final class Segments {
  final int[] of;
  final int[] first;
  final int[] end;
  final int[] summary;
  int count;

  private Segments(int size) {
    of = new int[size];
    first = new int[size + 1];
    end = new int[size + 1];
    summary = new int[size + 1];
  }

  static Segments strong(Tokens tokens, Traits traits) {
    return split(tokens, traits, true);
  }

  static Segments weak(Tokens tokens, Traits traits) {
    return split(tokens, traits, false);
  }

  private static Segments split(Tokens tokens, Traits traits, boolean strong) {
    Segments segments = new Segments(tokens.size());
    int from = 0;
    for (int i = 0; i < tokens.size(); i++) {
      segments.of[i] = segments.count;
      boolean ends = strong ? endsStrongly(tokens, traits, i) : endsWeakly(tokens, traits, i);
      if (ends || i + 1 == tokens.size()) {
        segments.close(traits, from, i + 1);
        from = i + 1;
      }
    }
    return segments;
  }

  private static boolean endsStrongly(Tokens tokens, Traits traits, int i) {
    if (traits.kind[i] != Traits.MARK) {
      return false;
    }
    char mark = tokens.firstChar(i);
    if (mark == '.') {
      boolean spaceFollows = i + 1 == tokens.size() || tokens.hasSpaceBefore(i + 1);
      boolean afterInitial = i > 0 && traits.kind[i - 1] == Traits.INITIAL;
      return spaceFollows && !afterInitial;
    }
    return "?!\"“”«»".indexOf(mark) >= 0;
  }

  private static boolean endsWeakly(Tokens tokens, Traits traits, int i) {
    return endsStrongly(tokens, traits, i)
        || (traits.kind[i] == Traits.MARK && ",;:()[]".indexOf(tokens.firstChar(i)) >= 0);
  }

  private void close(Traits traits, int from, int to) {
    first[count] = from;
    end[count] = to;
    summary[count] = summaryOf(traits, from, to);
    count++;
  }

  /** Number of words, share of names, numbers and years, coarsely. */
  private static int summaryOf(Traits traits, int from, int to) {
    int words = 0;
    int names = 0;
    int initials = 0;
    int numbers = 0;
    int years = 0;
    for (int i = from; i < to; i++) {
      int kind = traits.kind[i];
      words += kind < Traits.DIGITS ? 1 : 0;
      names += traits.isName(i) ? 1 : 0;
      initials += kind == Traits.INITIAL || kind == Traits.CAPITALS ? 1 : 0;
      numbers += kind == Traits.DIGITS ? 1 : 0;
      years += kind == Traits.YEAR ? 1 : 0;
    }
    int share = words == 0 ? 5 : names * 4 / words;
    int initialShare = words == 0 ? 3 : initials * 3 / words;
    return bucket(words)
        | share << 4
        | initialShare << 7
        | Math.min(numbers, 3) << 10
        | Math.min(years, 2) << 12;
  }

  static int bucket(int count) {
    if (count < 5) {
      return count;
    }
    return count < 8 ? 5 : count < 12 ? 6 : count < 20 ? 7 : 8;
  }
}
