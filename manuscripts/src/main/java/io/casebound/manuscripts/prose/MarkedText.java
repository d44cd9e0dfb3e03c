package io.casebound.manuscripts.prose;

import com.google.common.collect.ImmutableList;
import io.casebound.model.SourceText;
import io.casebound.model.text.TextRange;

/**
 * A paragraph's text with what its format marked in it.
 *
 * @param superscripts what the format sets as superscript, in order; a Unicode superscript needs no
 *     mark
 */
public record MarkedText(SourceText text, ImmutableList<TextRange> superscripts) {
  /** A text without marks. */
  public static MarkedText of(SourceText text) {
    return new MarkedText(text, ImmutableList.of());
  }
}
