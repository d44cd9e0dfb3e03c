/**
 * Reads Word documents (Office Open XML, ECMA-376): the text that is shown when all tracked changes
 * are accepted, with the records that Zotero, Mendeley, EndNote and Word itself embed. Start from
 * {@link io.casebound.manuscripts.word.WordReader}.
 */
@NullMarked
package io.casebound.manuscripts.word;

import org.jspecify.annotations.NullMarked;
