package io.casebound.validation.profile;

import com.google.common.collect.ImmutableList;

/**
 * How an item is judged: it is present where one of the first criteria holds, else partial where
 * one of the second holds, else not applicable where one of the third holds, else absent.
 *
 * @param sought what is looked for and where, for an author whose report lacks it
 */
public record Criteria(
    ImmutableList<Criterion> present,
    ImmutableList<Criterion> partial,
    ImmutableList<Criterion> notApplicable,
    String sought) {
  /** No way to judge: the item is always absent. */
  public static final Criteria NONE =
      new Criteria(ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), "");
}
