package io.casebound.validation.judging;

import io.casebound.validation.assessment.Evidence;

/**
 * A passage that speaks for a signal.
 *
 * @param from the first word that does
 * @param to behind the last word that does
 * @param weight how much it speaks for it
 */
record Finding(Signal signal, Passage passage, int from, int to, int weight) {
  private static final int LONGEST = 30;
  private static final int AROUND = 10;

  /** The words that speak for it with those around them; a short passage whole. */
  Evidence toEvidence() {
    Words words = passage.words();
    boolean whole = words.size() <= LONGEST;
    int first = whole ? 0 : Math.max(0, from - AROUND);
    int last = whole ? words.size() - 1 : Math.min(words.size(), to + AROUND) - 1;
    int start = first == 0 ? 0 : wordStart(words.start(first));
    int end = last == words.size() - 1 ? passage.length() : words.end(last);
    return new Evidence(
        passage.block().span(passage.start() + start, passage.start() + end),
        passage.block().value().substring(passage.start() + start, passage.start() + end),
        signal.why(),
        decisive(start));
  }

  private Evidence.Words decisive(int start) {
    int begin = passage.words().start(from);
    int end = passage.words().end(to - 1);
    return new Evidence.Words(
        passage.block().span(passage.start() + begin, passage.start() + end),
        begin - start,
        end - start);
  }

  /** Where a word begins that others are joined to by hyphens: 68-year-old. */
  private int wordStart(int place) {
    int start = place;
    while (start > 0
        && !Character.isWhitespace(passage.block().value().charAt(passage.start() + start - 1))) {
      start--;
    }
    return start;
  }
}
