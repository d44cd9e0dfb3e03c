package io.casebound.model;

import com.google.common.collect.ImmutableList;

/**
 * A figure.
 *
 * @param id the identifier that links use; unique among the figures of a manuscript
 * @param label the bare label that call-outs name, {@code 1} of "Figure 1"; empty where it has none
 * @param caption title and legend, a paragraph each; empty where there is none
 */
public record Figure(String id, String label, ImmutableList<Paragraph> caption, SourceSpan span)
    implements Block {}
