package io.casebound.validation.profile;

import com.google.common.collect.ImmutableList;

/**
 * One way in which an item gets a verdict.
 *
 * @param conditions all of these must hold; with none it always holds
 * @param missing what the report then lacks; empty where it lacks nothing
 */
public record Criterion(ImmutableList<Condition> conditions, String missing) {}
