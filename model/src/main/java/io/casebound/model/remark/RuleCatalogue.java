package io.casebound.model.remark;

import com.google.common.collect.ImmutableList;

/**
 * The rules of one room, in the order in which they are run and listed.
 *
 * @param <S> what these rules look at
 */
public interface RuleCatalogue<S> {
  /** The rules; the same ones at every call. */
  ImmutableList<Rule<? super S>> rules();
}
