/**
 * The sentences of a manuscript, each with its place, and the numbers that they spell out. Start
 * from {@link io.casebound.validation.text.ManuscriptSentences}. Nothing here judges what they say.
 */
@NullMarked
package io.casebound.validation.text;

import org.jspecify.annotations.NullMarked;
