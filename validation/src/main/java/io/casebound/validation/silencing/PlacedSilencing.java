package io.casebound.validation.silencing;

import com.google.common.collect.ImmutableList;
import io.casebound.model.SourceSpan;

/**
 * A silencing that stands in a manuscript.
 *
 * @param place the comment or processing instruction
 * @param from offset of the first character whose remarks it silences
 * @param to offset behind the last such character
 * @param rules identifiers of rules; one may end in {@code *}
 * @param reason why, in the author's words
 */
public record PlacedSilencing(
    SourceSpan place, int from, int to, ImmutableList<String> rules, String reason) {

  /** Whether remarks that begin there are silenced. */
  public boolean covers(SourceSpan span) {
    return from <= span.start() && span.start() < to;
  }
}
