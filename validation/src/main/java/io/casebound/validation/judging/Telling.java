package io.casebound.validation.judging;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What one passage tells.
 *
 * @param place how many passages of the manuscript stand before it
 * @param findings by signal
 * @param likely what it is like
 */
record Telling(int place, Passage passage, ImmutableMap<String, Finding> findings, Likely likely) {

  /** What it tells of the signals, in their order. */
  Stream<Finding> of(List<String> signals) {
    return signals.stream().map(findings::get).filter(Objects::nonNull);
  }
}
