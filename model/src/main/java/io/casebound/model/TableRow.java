package io.casebound.model;

import com.google.common.collect.ImmutableList;

/**
 * A row of a table.
 *
 * @param cells its cells from left to right
 */
public record TableRow(ImmutableList<Paragraph> cells) {}
