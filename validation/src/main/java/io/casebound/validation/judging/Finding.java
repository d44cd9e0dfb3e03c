package io.casebound.validation.judging;

/**
 * Words of a passage that speak for a signal.
 *
 * @param from the first word that does
 * @param to behind the last word that does
 * @param weight how much it speaks for it
 */
record Finding(Signal signal, Passage passage, int from, int to, int weight) {}
