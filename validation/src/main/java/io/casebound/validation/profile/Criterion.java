package io.casebound.validation.profile;

import com.google.common.collect.ImmutableList;
import io.casebound.model.SectionRole;

/**
 * One way in which an item gets a verdict. All of its demands must hold; with none it always holds.
 *
 * @param conditions what signals must score
 * @param limits what counts must be
 * @param sections roles of sections that must be there
 * @param missing what the report then lacks; empty where it lacks nothing
 * @param because why the item then does not apply; empty where it does
 */
public record Criterion(
    ImmutableList<Condition> conditions,
    ImmutableList<Limit> limits,
    ImmutableList<SectionRole> sections,
    String missing,
    String because) {}
