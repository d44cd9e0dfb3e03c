package io.casebound.validation.judging;

import com.google.common.primitives.ImmutableIntArray;
import java.util.BitSet;

/** Of which {@link WordSet}s, by their numbers, a word is. */
final class WordClass {
  private final BitSet members;
  private final ImmutableIntArray sets;

  WordClass(BitSet sets) {
    this.members = (BitSet) sets.clone();
    this.sets = ImmutableIntArray.copyOf(sets.stream());
  }

  boolean isIn(WordSet set) {
    return members.get(set.number());
  }

  /** The numbers of its sets, the lowest first. */
  ImmutableIntArray sets() {
    return sets;
  }

  void addTo(BitSet all) {
    all.or(members);
  }
}
