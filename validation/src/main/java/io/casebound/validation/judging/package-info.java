/**
 * Finds the evidence for the items of a profile in the sentences of a manuscript, and draws the
 * verdicts. Start from {@link io.casebound.validation.judging.Judge}. Nothing here knows a single
 * item: what counts as evidence is the profile's.
 */
@NullMarked
package io.casebound.validation.judging;

import org.jspecify.annotations.NullMarked;
