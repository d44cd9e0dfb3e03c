/**
 * Rules about one entry of a reference list. Start from {@link
 * io.casebound.citations.rules.entry.EntryRules}. Nothing here knows the other entries.
 */
@NullMarked
package io.casebound.citations.rules.entry;

import org.jspecify.annotations.NullMarked;
