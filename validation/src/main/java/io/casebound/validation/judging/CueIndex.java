package io.casebound.validation.judging;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.Set;

/**
 * Finds which cues a passage holds, by the words that they begin with: a cue is tried only where
 * its first word stands, and only if the passage has the rarest of its words at all, so that the
 * time grows with the text and hardly with the cues.
 */
final class CueIndex {
  /** Lets the cues of all scopes pass, whatever they need. */
  private static final int EVERYWHERE = (1 << Scope.values().length) - 1;

  /** The entries of the set with number n are those from {@code begins[n]} to the next. */
  private final int[] begins;

  private final ImmutableList<Entry> entries;

  // Of each entry once more, side by side, what most often says that it need not be looked at.
  private final int[] gates;
  private final int[] rarest;

  CueIndex(Iterable<Cue> cues) {
    ListMultimap<Integer, Entry> byFirst = MultimapBuilder.treeKeys().arrayListValues().build();
    for (Cue cue : cues) {
      for (CuePattern pattern : cue.patterns()) {
        byFirst.put(pattern.places().get(0).number(), new Entry(cue, pattern));
      }
    }
    this.entries = ImmutableList.copyOf(byFirst.values());
    this.gates = entries.stream().mapToInt(entry -> gate(entry.cue())).toArray();
    this.rarest = entries.stream().mapToInt(entry -> entry.pattern().rarest().number()).toArray();
    this.begins = begins(byFirst);
  }

  private static int[] begins(ListMultimap<Integer, Entry> byFirst) {
    int sets = byFirst.keySet().stream().mapToInt(set -> set + 1).max().orElse(0);
    int[] begins = new int[sets + 1];
    for (int set = 0; set < sets; set++) {
      begins[set + 1] = begins[set] + byFirst.get(set).size();
    }
    return begins;
  }

  /** Each place where a cue that counts in the passage stands, in the order of the words. */
  ImmutableList<Hit> hits(Passage passage) {
    ImmutableList.Builder<Hit> hits = ImmutableList.builder();
    Words words = passage.words();
    int open = bits(passage.scopes());
    int shut = shut(passage.traits());
    for (int at = 0; at < words.size(); at++) {
      WordClass word = words.get(at);
      for (int i = 0; i < word.count(); i++) {
        int end = end(word.set(i));
        for (int entry = begin(word.set(i)); entry < end; entry++) {
          if (isPossible(entry, open, shut, words)) {
            entries.get(entry).addHit(words, at, hits);
          }
        }
      }
    }
    return hits.build();
  }

  /** Whether any of the cues stands in the words, wherever they stand. */
  boolean holds(Words words) {
    for (int at = 0; at < words.size(); at++) {
      WordClass word = words.get(at);
      for (int i = 0; i < word.count(); i++) {
        int end = end(word.set(i));
        for (int entry = begin(word.set(i)); entry < end; entry++) {
          if (isPossible(entry, EVERYWHERE, 0, words)
              && entries.get(entry).pattern().match(words, at) >= 0) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean isPossible(int entry, int open, int shut, Words words) {
    int gate = gates[entry];
    return (gate & open) != 0 && (gate & shut) == 0 && words.haveAny(rarest[entry]);
  }

  private int begin(int set) {
    return begins[Math.min(set, begins.length - 1)];
  }

  private int end(int set) {
    return begins[Math.min(set + 1, begins.length - 1)];
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
    void addHit(Words words, int at, ImmutableList.Builder<Hit> hits) {
      int end = pattern.match(words, at);
      if (end >= 0) {
        hits.add(new Hit(cue, at, end));
      }
    }
  }

  /** A cue found at the words {@code from} to {@code to}, exclusive. */
  record Hit(Cue cue, int from, int to) {}
}
