/**
 * The formats in which references are kept and passed on. Start from {@link
 * io.casebound.citations.format.ReferenceFormat}. Nothing here knows styles or checks.
 */
@NullMarked
package io.casebound.citations.format;

import org.jspecify.annotations.NullMarked;
