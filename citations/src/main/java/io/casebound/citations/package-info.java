/**
 * References: reading, checking and printing them. Start from {@link
 * io.casebound.citations.Citations}. Nothing here knows reporting guidelines, terms, or how remarks
 * are shown.
 */
@NullMarked
package io.casebound.citations;

import org.jspecify.annotations.NullMarked;
