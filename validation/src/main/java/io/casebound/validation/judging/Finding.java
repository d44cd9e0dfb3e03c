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

  /** The passage as evidence. */
  Evidence toEvidence() {
    int start = passage.start();
    int end = start + passage.length();
    return new Evidence(
        passage.block().span(start, end),
        passage.block().value().substring(start, end),
        signal.why());
  }
}
