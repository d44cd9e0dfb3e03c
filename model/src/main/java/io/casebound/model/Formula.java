package io.casebound.model;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A formula on a line of its own. One within a paragraph is part of the paragraph's text.
 *
 * @param id the identifier that links use, where it has one
 * @param label its number as printed, {@code (1)}
 * @param text its characters in the order of its markup; empty where it is a picture
 */
public record Formula(
    Optional<String> id, Optional<SourceText> label, Optional<Paragraph> text, SourceSpan span)
    implements Block {

  @Override
  public Stream<Paragraph> paragraphs() {
    return text.stream();
  }

  @Override
  public Stream<SourceText> labels() {
    return label.stream();
  }
}
