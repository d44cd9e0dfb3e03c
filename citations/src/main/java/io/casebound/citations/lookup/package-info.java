/**
 * Whether the works of a reference list are what bibliographic sources know of them. A {@link
 * io.casebound.citations.lookup.BibliographicSource} gives works that may be meant; a {@link
 * io.casebound.citations.lookup.Verdict} says what comes of comparing them. Sources find, they do
 * not judge: how works are compared is one for all. Nothing here knows rules or how remarks are
 * shown.
 */
@NullMarked
package io.casebound.citations.lookup;

import org.jspecify.annotations.NullMarked;
