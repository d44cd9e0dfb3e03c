/**
 * Rules about the silencings of a manuscript. Start from {@link
 * io.casebound.validation.rules.silencing.SilencingRules}. Nothing here knows what is silenced.
 */
@NullMarked
package io.casebound.validation.rules.silencing;

import org.jspecify.annotations.NullMarked;
