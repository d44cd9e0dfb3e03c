package io.casebound.validation.judging;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Finds which of many patterns a text may hold, by the rarest of their words: a pattern is looked
 * at only where the text has that word, so that the time grows with the text and hardly with the
 * patterns.
 */
final class PatternIndex {
  private final PatternTable patterns;

  /** The numbers of the patterns by the number of the set that their rarest word is of. */
  private final ImmutableList<ImmutableIntArray> byRarest;

  /** The sets that any rarest word is of, as bits, 64 to a number. */
  private final long[] rarest;

  /** An index of patterns, which are numbered as they stand. */
  PatternIndex(ImmutableList<CuePattern> patterns) {
    this.patterns = new PatternTable(patterns);
    BitSet sets = new BitSet();
    patterns.forEach(pattern -> sets.set(pattern.rarest().number()));
    this.rarest = sets.toLongArray();
    List<ImmutableIntArray.Builder> numbers =
        IntStream.range(0, sets.length()).mapToObj(set -> ImmutableIntArray.builder()).toList();
    for (int i = 0; i < patterns.size(); i++) {
      numbers.get(patterns.get(i).rarest().number()).add(i);
    }
    this.byRarest =
        numbers.stream().map(ImmutableIntArray.Builder::build).collect(toImmutableList());
  }

  /** The patterns, by their numbers. */
  PatternTable patterns() {
    return patterns;
  }

  /** The numbers of the patterns for each of whose places the text has a word. */
  ImmutableIntArray mayStandIn(Words words) {
    return mayStandIn(words, pattern -> true);
  }

  /** Those among them that count. */
  ImmutableIntArray mayStandIn(Words words, IntPredicate counts) {
    ImmutableIntArray.Builder found = ImmutableIntArray.builder();
    BitSet sets = words.among(rarest);
    for (int set = sets.nextSetBit(0); set >= 0; set = sets.nextSetBit(set + 1)) {
      ImmutableIntArray numbers = byRarest.get(set);
      for (int i = 0; i < numbers.length(); i++) {
        if (counts.test(numbers.get(i)) && patterns.mayStandIn(numbers.get(i), words)) {
          found.add(numbers.get(i));
        }
      }
    }
    return found.build();
  }
}
