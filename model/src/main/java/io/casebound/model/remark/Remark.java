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

  /**
   * By place, then by weight, rule and message: the order of every report. Numbers in the names of
   * rules count as such: item 2 comes before item 10.
   */
  public static final Comparator<Remark> BY_PLACE =
      Comparator.comparing(Remark::span)
          .thenComparing(Remark::severity)
          .thenComparing(Remark::rule, Remark::compareNames)
          .thenComparing(Remark::message);

  private static int compareNames(String one, String other) {
    int i = 0;
    int most = Math.min(one.length(), other.length());
    while (i < most && one.charAt(i) == other.charAt(i)) {
      i++;
    }
    int digits = Integer.compare(digitsFrom(i, one), digitsFrom(i, other));
    return digits == 0 ? one.compareTo(other) : digits;
  }

  /** How many digits stand from a place on: of two numbers, that with more of them is greater. */
  private static int digitsFrom(int start, String name) {
    int end = start;
    while (end < name.length() && Character.isDigit(name.charAt(end))) {
      end++;
    }
    return end - start;
  }
}
