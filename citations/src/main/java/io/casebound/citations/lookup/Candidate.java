package io.casebound.citations.lookup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;

/**
 * A work that a source knows, and that a reference may mean.
 *
 * @param work what the source knows of it
 * @param source {@link BibliographicSource#name} of where it was found
 * @param foundBy the identifiers of the reference that name it, also where its record has since got
 *     another: some of {@link RecordField#DOI}, {@link RecordField#PMID}, {@link
 *     RecordField#PMCID}; empty where it was found by its title or authors
 * @param notices what has befallen it since
 */
public record Candidate(
    BibliographicRecord work,
    String source,
    ImmutableSet<RecordField> foundBy,
    ImmutableList<Notice> notices) {}
