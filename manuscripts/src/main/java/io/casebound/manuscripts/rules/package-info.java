/**
 * What is said of what readers met, a rule and a page each. Start from {@link
 * io.casebound.manuscripts.rules.ReaderRules}. Nothing here reads.
 */
@NullMarked
package io.casebound.manuscripts.rules;

import org.jspecify.annotations.NullMarked;
