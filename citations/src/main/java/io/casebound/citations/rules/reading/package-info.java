/**
 * What is said of what readers of reference files met, a rule and a page each. Start from {@link
 * io.casebound.citations.rules.reading.ReadingRules}. Nothing here reads.
 */
@NullMarked
package io.casebound.citations.rules.reading;

import org.jspecify.annotations.NullMarked;
