package io.casebound.model;

import com.google.common.collect.ImmutableList;

/**
 * Money that the work was paid with. A statement on it in words is a section of the role {@link
 * SectionRole#FUNDING}.
 *
 * @param funders who gave it, as printed
 * @param numbers the numbers of the grant, as printed
 */
public record Award(ImmutableList<SourceText> funders, ImmutableList<SourceText> numbers) {}
