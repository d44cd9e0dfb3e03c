/**
 * Rules about the names of journals in a reference list: spelt as the journal spells itself, and
 * all in full or all abbreviated; and about how their issues are called. Start from {@link
 * io.casebound.citations.rules.journal.JournalRules}. A journal that no table knows is never a
 * remark.
 */
@NullMarked
package io.casebound.citations.rules.journal;

import org.jspecify.annotations.NullMarked;
