/**
 * References as JATS marks them. Start from {@link
 * io.casebound.citations.format.jats.JatsReferenceWriter}; they are read with the manuscripts that
 * they stand in. Nothing here knows other formats.
 */
@NullMarked
package io.casebound.citations.format.jats;

import org.jspecify.annotations.NullMarked;
