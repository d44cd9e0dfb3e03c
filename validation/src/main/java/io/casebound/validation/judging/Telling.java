package io.casebound.validation.judging;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * What one passage tells.
 *
 * @param place how many passages of the manuscript stand before it
 * @param findings by signal
 * @param likely what it is like
 */
record Telling(int place, Passage passage, ImmutableMap<String, Finding> findings, Likely likely) {

  /** What it tells of the signals, the weightiest finding; of equal ones that of the first. */
  Optional<Finding> weightiest(Iterable<String> signals) {
    Optional<Finding> best = Optional.empty();
    for (String signal : signals) {
      Finding finding = findings.get(signal);
      if (finding != null && best.map(found -> found.weight() < finding.weight()).orElse(true)) {
        best = Optional.of(finding);
      }
    }
    return best;
  }
}
