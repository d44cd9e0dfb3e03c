package io.casebound.model;

import com.google.common.collect.ImmutableList;

/**
 * A table.
 *
 * @param id the identifier that links use; unique among the tables of a manuscript
 * @param label the bare label that call-outs name, {@code 1} of "Table 1"; empty where it has none
 * @param caption title and legend, a paragraph each; empty where there is none
 * @param rows the rows from top to bottom, head rows first
 * @param footnotes the notes under the table
 */
public record Table(
    String id,
    String label,
    ImmutableList<Paragraph> caption,
    ImmutableList<TableRow> rows,
    ImmutableList<Paragraph> footnotes,
    SourceSpan span)
    implements Block {}
