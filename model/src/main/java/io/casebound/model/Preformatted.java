package io.casebound.model;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;

/**
 * Text whose lines are the author's: code, a poem.
 *
 * @param kind what it is
 * @param lines its lines from top to bottom, empty ones left out
 */
public record Preformatted(PreformattedKind kind, ImmutableList<Paragraph> lines, SourceSpan span)
    implements Block {

  @Override
  public Stream<Paragraph> paragraphs() {
    return lines.stream();
  }
}
