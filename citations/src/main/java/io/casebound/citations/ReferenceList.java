package io.casebound.citations;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Manuscript;

/**
 * The reference list of a manuscript, with the record of every entry.
 *
 * @param manuscript the manuscript that the list belongs to, whose citations name its entries
 * @param entries the entries in the order of the list; one for each of {@link
 *     Manuscript#references}
 */
public record ReferenceList(Manuscript manuscript, ImmutableList<ListedReference> entries) {}
