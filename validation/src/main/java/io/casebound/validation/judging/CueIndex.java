package io.casebound.validation.judging;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.Map;

/**
 * Finds which cues a passage holds, by the words that they begin with: a cue is tried only where
 * its first word stands, so that the time grows with the text and hardly with the cues.
 */
final class CueIndex {
  private final ImmutableListMultimap<String, Entry> byWord;
  private final ImmutableListMultimap<String, Entry> byPrefix;
  private final ImmutableListMultimap<String, Entry> byEnding;
  private final ImmutableList<Entry> byNumber;
  private final ImmutableList<Entry> byAny;

  CueIndex(Iterable<Cue> cues) {
    ListMultimap<String, Entry> words = ArrayListMultimap.create();
    ListMultimap<String, Entry> prefixes = ArrayListMultimap.create();
    ListMultimap<String, Entry> endings = ArrayListMultimap.create();
    ImmutableList.Builder<Entry> numbers = ImmutableList.builder();
    ImmutableList.Builder<Entry> any = ImmutableList.builder();
    for (Cue cue : cues) {
      for (CuePattern pattern : cue.patterns()) {
        Entry entry = new Entry(cue, pattern);
        WordSet first = pattern.places().get(0);
        first.exact().forEach(word -> words.put(word, entry));
        first.prefixes().forEach(prefix -> prefixes.put(prefix, entry));
        first.endings().forEach(ending -> endings.put(ending, entry));
        if (first.number()) {
          numbers.add(entry);
        }
        if (first.any()) {
          any.add(entry);
        }
      }
    }
    this.byWord = ImmutableListMultimap.copyOf(words);
    this.byPrefix = ImmutableListMultimap.copyOf(prefixes);
    this.byEnding = ImmutableListMultimap.copyOf(endings);
    this.byNumber = numbers.build();
    this.byAny = any.build();
  }

  /** Each place where a cue that counts in the passage stands, in the order of the words. */
  ImmutableList<Hit> hits(Passage passage, Map<String, ImmutableList<Entry>> seen) {
    ImmutableList.Builder<Hit> hits = ImmutableList.builder();
    Words words = passage.words();
    for (int at = 0; at < words.size(); at++) {
      addHits(seen.computeIfAbsent(words.get(at), this::candidates), passage, at, hits);
      addHits(byAny, passage, at, hits);
    }
    return hits.build();
  }

  private static void addHits(
      ImmutableList<Entry> entries, Passage passage, int at, ImmutableList.Builder<Hit> hits) {
    for (Entry entry : entries) {
      if (entry.cue().countsIn(passage)) {
        int end = entry.pattern().match(passage.words(), at);
        if (end >= 0) {
          hits.add(new Hit(entry.cue(), at, end));
        }
      }
    }
  }

  /** Whether any of the cues stands in the words, wherever they stand. */
  boolean holds(Words words) {
    for (int at = 0; at < words.size(); at++) {
      for (Entry entry : candidates(words.get(at))) {
        if (entry.pattern().match(words, at) >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  private ImmutableList<Entry> candidates(String word) {
    ImmutableList.Builder<Entry> candidates = ImmutableList.builder();
    candidates.addAll(byWord.get(word));
    WordSet.beginnings(word).forEach(start -> candidates.addAll(byPrefix.get(start)));
    WordSet.endings(word).forEach(end -> candidates.addAll(byEnding.get(end)));
    if (WordSet.isNumber(word)) {
      candidates.addAll(byNumber);
    }
    return candidates.build();
  }

  /** One pattern of a cue. */
  record Entry(Cue cue, CuePattern pattern) {}

  /** A cue found at the words {@code from} to {@code to}, exclusive. */
  record Hit(Cue cue, int from, int to) {}
}
