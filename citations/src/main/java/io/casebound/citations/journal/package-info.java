/**
 * Journals by their titles and abbreviations. Start from {@link
 * io.casebound.citations.journal.JournalTable} to know which journal a printed title means, and
 * from {@link io.casebound.citations.journal.Iso4Abbreviator} to shorten a title that no table has.
 * Knows nothing of references.
 */
@NullMarked
package io.casebound.citations.journal;

import org.jspecify.annotations.NullMarked;
