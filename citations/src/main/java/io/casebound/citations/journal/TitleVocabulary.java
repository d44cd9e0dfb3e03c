package io.casebound.citations.journal;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.casebound.citations.journal.abbreviation.AbbreviationTables;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The words of which titles of journals are made, in full and shortened, from the titles of the NLM
 * catalogue. It takes words as {@link TitleKey} leaves them.
 */
final class TitleVocabulary {
  private static final Supplier<TitleVocabulary> BUNDLED =
      Suppliers.memoize(() -> new TitleVocabulary(AbbreviationTables.words()));

  private final ImmutableSet<String> known;
  private final ImmutableSet<String> full;
  private final ImmutableSet<String> shortened;
  private final ImmutableSet<String> mayBeShortened;
  private final ImmutableSet<String> dropped;

  private TitleVocabulary(Map<String, String> words) {
    ImmutableSet.Builder<String> whole = ImmutableSet.builder();
    ImmutableSet.Builder<String> left = ImmutableSet.builder();
    ImmutableSet.Builder<String> leftOfCut = ImmutableSet.builder();
    ImmutableSet.Builder<String> cut = ImmutableSet.builder();
    ImmutableSet.Builder<String> out = ImmutableSet.builder();
    words.forEach(
        (word, abbreviation) -> {
          String key = TitleKey.of(word);
          String kept = TitleKey.of(abbreviation);
          whole.add(key);
          left.add(kept);
          if (abbreviation.isEmpty()) {
            out.add(key);
          } else if (!kept.equals(key)) {
            cut.add(key);
            leftOfCut.add(kept);
          }
        });
    ImmutableSet<String> entire = whole.build();
    known = ImmutableSet.copyOf(Sets.union(entire, left.build()));
    full = cut.build();
    mayBeShortened = leftOfCut.build();
    shortened = ImmutableSet.copyOf(Sets.difference(mayBeShortened, entire));
    dropped = out.build();
  }

  static TitleVocabulary bundled() {
    return BUNDLED.get();
  }

  /** Whether some title has the word, in full or shortened. */
  boolean isKnown(String word) {
    return known.contains(word);
  }

  /** Whether it is a word in full that NLM shortens, {@code journal}. */
  boolean isFull(String word) {
    return full.contains(word);
  }

  /** Whether NLM leaves it of some word, and no title has it as a word, {@code radiol}. */
  boolean isShortened(String word) {
    return shortened.contains(word);
  }

  /** Whether NLM leaves it of some word, though it may be a word itself, {@code am}. */
  boolean mayBeShortened(String word) {
    return mayBeShortened.contains(word);
  }

  /** Whether NLM leaves it out of abbreviations, {@code of}. */
  boolean isDropped(String word) {
    return dropped.contains(word);
  }
}
