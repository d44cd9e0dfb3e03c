package io.casebound.benchmarks.context;

import com.google.common.collect.ImmutableList;

/**
 * A sentence with its marks.
 *
 * @param literature whether it tells what is known or published, not the case
 */
record AnnotatedSentence(
    Sentence sentence, boolean literature, ImmutableList<Annotation> annotations) {
  boolean isTuned() {
    return Sentence.isTuned(sentence.file());
  }

  /** The offset in UTF-16 units of one in code points. */
  int offset(int codePoints) {
    return sentence.text().offsetByCodePoints(0, codePoints);
  }
}
