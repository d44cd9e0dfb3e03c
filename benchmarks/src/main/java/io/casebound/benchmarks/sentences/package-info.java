/**
 * What single sentences of a case report tell: invented sentences with labels, what cues make of
 * them, and the model that is learnt from them.
 */
@NullMarked
package io.casebound.benchmarks.sentences;

import org.jspecify.annotations.NullMarked;
