package io.casebound.validation.profile;

import io.casebound.model.remark.Severity;
import java.util.Optional;

/**
 * How a profile weighs a rule.
 *
 * @param rule its identifier, or the beginning of several with {@code *} behind it
 * @param severity how much its remarks weigh; empty where they are set aside
 * @param because why; may be empty where there is a severity
 */
public record RuleSetting(String rule, Optional<Severity> severity, String because) {}
