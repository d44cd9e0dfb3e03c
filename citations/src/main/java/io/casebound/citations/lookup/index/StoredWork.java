package io.casebound.citations.lookup.index;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.lookup.Notice;
import io.casebound.model.reference.BibliographicRecord;

/**
 * A work as an index keeps it.
 *
 * @param work its fields, as far as they are compared or shown
 */
public record StoredWork(BibliographicRecord work, ImmutableList<Notice> notices) {}
