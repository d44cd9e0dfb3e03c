package io.casebound.model;

import java.util.Optional;

/**
 * A date of the manuscript's own history.
 *
 * @param text the date as printed
 * @param year the year, e.g. 2026
 * @param month 1 to 12, where it is given
 * @param day 1 to 31, where it is given
 */
public record HistoryDate(
    DateKind kind, SourceText text, int year, Optional<Integer> month, Optional<Integer> day) {}
