/**
 * Finds the concepts of a terminology in texts. Start from {@link
 * io.casebound.terminology.recognise.Recogniser}. Nothing here knows manuscripts or their sections.
 */
@NullMarked
package io.casebound.terminology.recognise;

import org.jspecify.annotations.NullMarked;
