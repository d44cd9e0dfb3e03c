/**
 * Reads plain text as it was copied from a PDF, or out of an e-mail: lines broken anywhere,
 * captions and affiliations in the middle of sentences, no mark-up. Start from {@link
 * io.casebound.manuscripts.text.TextReader}.
 */
@NullMarked
package io.casebound.manuscripts.text;

import org.jspecify.annotations.NullMarked;
