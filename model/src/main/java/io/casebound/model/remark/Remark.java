package io.casebound.model.remark;

import io.casebound.model.SourceSpan;
import java.util.Comparator;
import java.util.Optional;

/**
 * What a rule says about one place.
 *
 * @param rule the rule's stable identifier, {@code CITATION-ORDER}
 * @param span the words it is about
 * @param message one sentence: what is wrong
 * @param fix how to mend it
 */
public record Remark(
    String rule, Severity severity, SourceSpan span, String message, Optional<Fix> fix) {

  /** By place, then by rule and message: the order of every report. */
  public static final Comparator<Remark> BY_PLACE =
      Comparator.comparing(Remark::span).thenComparing(Remark::rule).thenComparing(Remark::message);
}
