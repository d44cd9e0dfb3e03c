package io.casebound.citations.printed.chain;

/** Looks at a reference and says what is to be seen of each token. It holds no state of a run. */
public final class FeatureExtractor {
  private static final int NONE = -1;

  private final JournalNames journals;

  public FeatureExtractor(JournalNames journals) {
    this.journals = journals;
  }

  /** The features of all tokens. */
  public Features extract(Tokens tokens) {
    Run run = new Run(tokens, journals);
    for (int i = 0; i < tokens.size(); i++) {
      run.token(i);
    }
    return run.features;
  }

  /** One reference under the glass. */
  private static final class Run {
    private final Tokens tokens;
    private final Traits traits;
    private final Segments strong;
    private final Segments weak;
    private final int[] journal;
    private final int style;
    private final int year;
    private final Features features = new Features();
    private int brackets;
    private int quote;
    private int years;
    private int numbers;
    private int previousMark = NONE;

    Run(Tokens tokens, JournalNames journals) {
      this.tokens = tokens;
      traits = Traits.of(tokens);
      strong = Segments.strong(tokens, traits);
      weak = Segments.weak(tokens, traits);
      journal = journalTags(tokens, journals);
      year = firstYear();
      style = style();
    }

    private static int[] journalTags(Tokens tokens, JournalNames journals) {
      int[] tags = new int[tokens.size()];
      for (int i = 0; i < tokens.size(); i++) {
        long match = journals.longest(tokens, i);
        int words = Math.min((int) (match >>> 32), 4);
        int end = (int) match;
        for (int at = i; at < end; at++) {
          int tag = words * 4 + (at == i ? 1 : at + 1 == end ? 2 : 3);
          if (tag >> 2 > tags[at] >> 2) {
            tags[at] = tag;
          }
        }
      }
      return tags;
    }

    private int firstYear() {
      for (int i = 0; i < tokens.size(); i++) {
        if (traits.kind[i] == Traits.YEAR) {
          return i;
        }
      }
      return tokens.size();
    }

    /** Where the year stands and between what marks, how the entry opens: the style, in short. */
    private int style() {
      int place = tokens.size() == 0 ? 0 : Math.min(4, 5 * year / tokens.size());
      int before = year > 0 && year < tokens.size() ? mark(year - 1) : NONE;
      int opening = 0;
      for (int i = 0; i < Math.min(4, tokens.size()); i++) {
        opening = opening * 16 + (traits.kind[i] == Traits.MARK ? 8 + mark(i) % 8 : traits.kind[i]);
      }
      return Hash.mix(Hash.mix(place, before), opening);
    }

    private int mark(int i) {
      return traits.kind[i] == Traits.MARK ? tokens.firstChar(i) : 0;
    }

    private int word(int i) {
      return i < 0 || i >= tokens.size() ? NONE : traits.word[i];
    }

    private int shape(int i) {
      return i < 0 || i >= tokens.size() ? NONE : traits.shape[i];
    }

    private int tag(int i) {
      return i < 0 || i >= tokens.size() ? NONE : journal[i];
    }

    void token(int i) {
      words(i);
      shapes(i);
      place(i);
      segments(i);
      track(i);
      features.endToken();
    }

    private void words(int i) {
      features.add(1, word(i));
      features.add(2, word(i - 1));
      features.add(3, word(i + 1));
      features.add(4, word(i - 2));
      features.add(5, word(i + 2));
      features.add(6, word(i - 1), word(i));
      features.add(7, word(i), word(i + 1));
      int start = tokens.start(i);
      int end = tokens.end(i);
      if (traits.kind[i] < Traits.DIGITS && end - start > 3) {
        features.add(8, Hash.lower(tokens, end - 3, end));
        features.add(9, Hash.lower(tokens, end - 2, end));
        features.add(10, Hash.lower(tokens, start, start + 3));
      }
    }

    private void shapes(int i) {
      int s = shape(i);
      features.add(11, s);
      features.add(12, shape(i - 1), s);
      features.add(13, s, shape(i + 1));
      features.add(14, shape(i - 1), s, shape(i + 1));
      features.add(15, s, shape(i + 1), shape(i + 2));
      features.add(16, shape(i - 2), shape(i - 1), s);
      features.add(
          17, Hash.mix(shape(i - 2), shape(i - 1)), s, Hash.mix(shape(i + 1), shape(i + 2)));
      features.add(18, word(i - 1), s, shape(i + 1));
      features.add(19, shape(i - 1), s, word(i + 1));
      features.add(20, journal[i]);
      features.add(21, tag(i - 1), journal[i], tag(i + 1));
      features.add(22, journal[i], strong.of[i] == 0 ? 0 : previousMark);
    }

    private void place(int i) {
      int s = shape(i);
      int position = 10 * i / tokens.size();
      features.add(23, position);
      features.add(24, Math.min(i, 6), s);
      features.add(25, Math.min(tokens.size() - i, 6), s);
      features.add(26, brackets, quote);
      features.add(27, brackets * 4 + quote, s);
      features.add(28, previousMark, s);
      features.add(29, Math.min(years, 2), Math.min(numbers, 5), s);
      features.add(30, Math.min(years, 2), Math.min(numbers, 5), previousMark);
      features.add(31, style, s);
      features.add(32, style, Math.min(strong.of[i], 5));
      features.add(33, Integer.signum(i - year), Math.min(strong.of[i], 4), position);
    }

    private void segments(int i) {
      int segment = strong.of[i];
      int part = weak.of[i];
      int fromStart = Math.min(i - strong.first[segment], 3);
      int toEnd = Math.min(strong.end[segment] - 1 - i, 3);
      int s = shape(i);
      features.add(34, strong.summary[segment], Math.min(segment, 4));
      features.add(35, weak.summary[part]);
      features.add(36, weak.summary[part], s);
      features.add(37, word(strong.first[segment]), Math.min(i - strong.first[segment], 1));
      features.add(38, word(weak.first[part]), Math.min(i - weak.first[part], 1));
      features.add(39, fromStart * 4 + toEnd, s);
      features.add(40, Math.min(segment, 5), Math.min(strong.count - segment, 5));
      features.add(41, segment > 0 ? strong.summary[segment - 1] : NONE, fromStart);
      features.add(42, segment + 1 < strong.count ? strong.summary[segment + 1] : NONE, fromStart);
      features.add(43, part > 0 ? weak.summary[part - 1] : NONE, weak.summary[part]);
      features.add(44, weak.summary[part], part + 1 < weak.count ? weak.summary[part + 1] : NONE);
      int last = weak.end[part] - 1;
      features.add(45, word(last), word(last + 1), s);
      features.add(46, word(last - 1), weak.summary[part]);
    }

    private void track(int i) {
      int kind = traits.kind[i];
      if (kind == Traits.YEAR) {
        years++;
      } else if (kind == Traits.DIGITS) {
        numbers++;
      } else if (kind == Traits.MARK) {
        char mark = tokens.firstChar(i);
        if (mark != '-' && mark != '–' && mark != '\'' && mark != '’') {
          previousMark = mark;
        }
        if (mark == '(' || mark == '[') {
          brackets = Math.min(brackets + 1, 2);
        } else if (mark == ')' || mark == ']') {
          brackets = Math.max(brackets - 1, 0);
        } else if (mark == '“' || mark == '«' || (mark == '"' && quote % 2 == 0)) {
          quote = 1;
        } else if (mark == '”' || mark == '»' || mark == '"') {
          quote = 2;
        }
      }
    }
  }
}
