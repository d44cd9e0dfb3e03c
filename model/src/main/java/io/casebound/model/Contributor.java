package io.casebound.model;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * Someone who is named as an author of the manuscript.
 *
 * @param name the name as printed, without marks and degrees
 * @param affiliationIds the identifiers of their affiliations
 * @param orcid the ORCID iD as sixteen characters with hyphens, {@code 0000-0002-1825-0097}
 * @param email the address for correspondence
 * @param corresponding whether they answer letters
 */
public record Contributor(
    SourceText name,
    ImmutableList<String> affiliationIds,
    Optional<String> orcid,
    Optional<String> email,
    boolean corresponding) {}
