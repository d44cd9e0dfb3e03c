package io.casebound.model;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file beside the manuscript: a film, a data set, an appendix that was not typeset.
 *
 * @param id the identifier that links use, where it has one
 * @param label its label as printed: {@code Video 1}
 * @param caption title and legend, a paragraph each; empty where there is none
 * @param files the names or addresses of the files
 */
public record Supplement(
    Optional<String> id,
    Optional<SourceText> label,
    ImmutableList<Paragraph> caption,
    ImmutableList<String> files,
    SourceSpan span)
    implements Block {

  @Override
  public Stream<Paragraph> paragraphs() {
    return caption.stream();
  }

  @Override
  public Stream<SourceText> labels() {
    return label.stream();
  }
}
