package io.casebound.validation;

import com.google.common.collect.ImmutableMap;
import io.casebound.model.remark.Remark;
import io.casebound.model.remark.Severity;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * How much the remarks of rules weigh where that is not what the rules themselves say.
 *
 * @param byUser severities by the identifier of a rule, or by its beginning with {@code *} behind
 *     it; the longest that fits counts
 * @param byProfile the same, for rules of which the user says nothing
 */
record Severities(ImmutableMap<String, Severity> byUser, ImmutableMap<String, Severity> byProfile) {

  Remark weigh(Remark remark) {
    if (byUser.isEmpty() && byProfile.isEmpty()) {
      return remark;
    }
    return ofUser(remark.rule())
        .or(() -> longest(byProfile, remark.rule()))
        .map(
            severity ->
                new Remark(remark.rule(), severity, remark.span(), remark.message(), remark.fix()))
        .orElse(remark);
  }

  /** What the user says of a rule. */
  Optional<Severity> ofUser(String rule) {
    return longest(byUser, rule);
  }

  private static Optional<Severity> longest(ImmutableMap<String, Severity> byRule, String rule) {
    return byRule.entrySet().stream()
        .filter(entry -> Wildcard.matches(entry.getKey(), rule))
        .max(Comparator.comparingInt(Severities::precision))
        .map(Map.Entry::getValue);
  }

  private static int precision(Map.Entry<String, Severity> entry) {
    String rule = entry.getKey();
    return rule.endsWith("*") ? rule.length() - 1 : Integer.MAX_VALUE;
  }
}
