package io.casebound.validation;

import com.google.common.collect.ImmutableMap;
import io.casebound.model.remark.Remark;
import io.casebound.model.remark.Severity;
import java.util.Comparator;
import java.util.Map;

/**
 * How much the remarks of rules weigh where that is not what the rules themselves say.
 *
 * @param byRule severities by the identifier of a rule, or by its beginning with {@code *} behind
 *     it; the longest that fits counts
 */
record Severities(ImmutableMap<String, Severity> byRule) {

  Remark weigh(Remark remark) {
    if (byRule.isEmpty()) {
      return remark;
    }
    return byRule.entrySet().stream()
        .filter(entry -> Wildcard.matches(entry.getKey(), remark.rule()))
        .max(Comparator.comparingInt(Severities::precision))
        .map(Map.Entry::getValue)
        .map(
            severity ->
                new Remark(remark.rule(), severity, remark.span(), remark.message(), remark.fix()))
        .orElse(remark);
  }

  private static int precision(Map.Entry<String, Severity> entry) {
    String rule = entry.getKey();
    return rule.endsWith("*") ? rule.length() - 1 : Integer.MAX_VALUE;
  }
}
