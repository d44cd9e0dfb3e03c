package io.casebound.validation.judging;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Finds which cues a passage holds. */
final class CueIndex {
  private final PatternIndex index;
  private final PatternTable patterns;

  // Of each pattern, the cue that it is of, and where that counts.
  private final ImmutableList<Cue> cues;
  private final int[] gates;

  CueIndex(Iterable<Cue> cues) {
    List<Entry> entries = new ArrayList<>();
    for (Cue cue : cues) {
      cue.patterns().forEach(pattern -> entries.add(new Entry(cue, pattern)));
    }
    entries.sort(Comparator.comparingInt(Entry::first));
    this.index = new PatternIndex(entries.stream().map(Entry::pattern).collect(toImmutableList()));
    this.patterns = index.patterns();
    this.cues = entries.stream().map(Entry::cue).collect(toImmutableList());
    this.gates = entries.stream().mapToInt(entry -> gate(entry.cue())).toArray();
  }

  /**
   * Where each pattern of a cue that counts in the passage first stands, in that order; those that
   * stand at one place in the order of the sets of words that they begin with, and of the cues.
   */
  ImmutableList<Hit> hits(Passage passage) {
    Words words = passage.words();
    int open = bits(passage.scopes());
    int shut = shut(passage.traits());
    List<Found> found = new ArrayList<>();
    ImmutableIntArray possible =
        index.mayStandIn(
            words, pattern -> (gates[pattern] & open) != 0 && (gates[pattern] & shut) == 0);
    for (int i = 0; i < possible.length(); i++) {
      int at = patterns.find(possible.get(i), words);
      if (at != PatternTable.NONE) {
        found.add(new Found(at, possible.get(i)));
      }
    }
    Collections.sort(found);
    return found.stream().map(one -> hit(one, words)).collect(toImmutableList());
  }

  private Hit hit(Found found, Words words) {
    return new Hit(cues.get(found.pattern), found.at, patterns.end(found.pattern, words, found.at));
  }

  /** Whether any of the cues stands in the words, wherever they stand. */
  boolean holds(Words words) {
    return index.mayStandIn(words).stream()
        .anyMatch(pattern -> patterns.find(pattern, words) != PatternTable.NONE);
  }

  /** Where a cue counts, and above that what it needs, as bits. */
  private static int gate(Cue cue) {
    return bits(cue.scopes()) | bits(cue.needs()) << Scope.values().length;
  }

  /** The bits of the needs that a passage with those traits does not meet. */
  private static int shut(Set<Cue.Need> traits) {
    return ~bits(traits) << Scope.values().length;
  }

  @SuppressWarnings("EnumOrdinal") // the bits live no longer than the index
  private static int bits(Set<? extends Enum<?>> values) {
    int bits = 0;
    for (Enum<?> value : values) {
      bits |= 1 << value.ordinal();
    }
    return bits;
  }

  /** One pattern of a cue. */
  private record Entry(Cue cue, CuePattern pattern) {
    int first() {
      return pattern.places().get(0).number();
    }
  }

  /** A pattern, and the word at which it first stands. */
  private record Found(int at, int pattern) implements Comparable<Found> {
    @Override
    public int compareTo(Found other) {
      return at == other.at
          ? Integer.compare(pattern, other.pattern)
          : Integer.compare(at, other.at);
    }
  }

  /** A cue found at the words {@code from} to {@code to}, exclusive. */
  record Hit(Cue cue, int from, int to) {}
}
