package io.casebound.validation.judging;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds which cues a passage holds, by the words that they begin with: a cue is tried only where
 * its first word stands, so that the time grows with the text and hardly with the cues.
 */
final class CueIndex {
  /** What begins with a word of a set, by the number of the set. */
  private final ImmutableList<ImmutableList<Entry>> bySet;

  CueIndex(Iterable<Cue> cues) {
    List<List<Entry>> lists = new ArrayList<>();
    for (Cue cue : cues) {
      for (CuePattern pattern : cue.patterns()) {
        int first = pattern.places().get(0).number();
        while (lists.size() <= first) {
          lists.add(new ArrayList<>());
        }
        lists.get(first).add(Entry.of(cue, pattern));
      }
    }
    this.bySet = lists.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
  }

  /** Each place where a cue that counts in the passage stands, in the order of the words. */
  ImmutableList<Hit> hits(Passage passage) {
    Search search = new Search(passage);
    Words words = passage.words();
    for (int at = 0; at < words.size(); at++) {
      ImmutableIntArray sets = words.get(at).sets();
      for (int i = 0; i < sets.length(); i++) {
        search.addHits(startingWith(sets.get(i)), at);
      }
    }
    return search.hits.build();
  }

  /** Whether any of the cues stands in the words, wherever they stand. */
  boolean holds(Words words) {
    for (int at = 0; at < words.size(); at++) {
      ImmutableIntArray sets = words.get(at).sets();
      for (int i = 0; i < sets.length(); i++) {
        for (Entry entry : startingWith(sets.get(i))) {
          if (entry.pattern().match(words, at) >= 0) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private ImmutableList<Entry> startingWith(int set) {
    return set < bySet.size() ? bySet.get(set) : ImmutableList.of();
  }

  /** One pattern of a cue; {@code scopes} and {@code needs} are its sets as bits. */
  private record Entry(Cue cue, CuePattern pattern, int scopes, int needs) {
    static Entry of(Cue cue, CuePattern pattern) {
      return new Entry(cue, pattern, bits(cue.scopes()), bits(cue.needs()));
    }
  }

  /** The search in one passage. */
  private static final class Search {
    private final Words words;
    private final int scopes;
    private final int traits;
    private final ImmutableList.Builder<Hit> hits = ImmutableList.builder();

    Search(Passage passage) {
      this.words = passage.words();
      this.scopes = bits(passage.scopes());
      this.traits = bits(passage.traits());
    }

    void addHits(ImmutableList<Entry> entries, int at) {
      for (int i = 0; i < entries.size(); i++) {
        Entry entry = entries.get(i);
        if ((entry.scopes() & scopes) != 0 && (entry.needs() & ~traits) == 0) {
          int end = entry.pattern().match(words, at);
          if (end >= 0) {
            hits.add(new Hit(entry.cue(), at, end));
          }
        }
      }
    }
  }

  @SuppressWarnings("EnumOrdinal") // the bits live no longer than the index
  private static int bits(Set<? extends Enum<?>> values) {
    int bits = 0;
    for (Enum<?> value : values) {
      bits |= 1 << value.ordinal();
    }
    return bits;
  }

  /** A cue found at the words {@code from} to {@code to}, exclusive. */
  record Hit(Cue cue, int from, int to) {}
}
