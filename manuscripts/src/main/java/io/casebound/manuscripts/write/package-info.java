/**
 * Writes manuscripts down again: as their bare words, as Markdown, as JSON. Start from {@link
 * io.casebound.manuscripts.write.PlainWords}. It must not know what a manuscript was read from.
 */
@NullMarked
package io.casebound.manuscripts.write;

import org.jspecify.annotations.NullMarked;
