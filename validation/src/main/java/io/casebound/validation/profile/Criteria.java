package io.casebound.validation.profile;

import com.google.common.collect.ImmutableList;

/**
 * How an item is judged: it is present where one of the first criteria holds, else partial where
 * one of the second holds, else not applicable where one of the third holds, else absent. An item
 * with parts is judged by these instead: it is present where all that apply are, absent where none
 * is, else partial.
 *
 * @param sought what is looked for and where, for an author whose report lacks it
 * @param parts items, mostly of other profiles, that together say what this one does
 * @param person why only a person can judge it, unless it does not apply; empty where it is judged
 */
public record Criteria(
    ImmutableList<Criterion> present,
    ImmutableList<Criterion> partial,
    ImmutableList<Criterion> notApplicable,
    String sought,
    ImmutableList<Item> parts,
    String person) {
  /** No way to judge: the item is always absent. */
  public static final Criteria NONE =
      new Criteria(
          ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), "", ImmutableList.of(), "");
}
