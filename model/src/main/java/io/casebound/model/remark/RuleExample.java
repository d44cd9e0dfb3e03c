package io.casebound.model.remark;

import com.google.common.collect.ImmutableSortedSet;

/**
 * A manuscript on a rule's page that shows what the rule says and where.
 *
 * @param language what the manuscript is written in, {@code markdown} or {@code xml}
 * @param text the manuscript, the comments that mark its lines included
 * @param lines the lines, counted from 1, at which a remark of the rule must begin; all others must
 *     stay silent
 */
public record RuleExample(String language, String text, ImmutableSortedSet<Integer> lines) {}
