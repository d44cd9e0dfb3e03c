package io.casebound.terminology.variant;

import io.casebound.model.io.UnreadableInputException;
import io.casebound.terminology.index.NameIndex;
import io.casebound.terminology.index.TableFile;
import io.casebound.terminology.index.TableFileBuilder;
import io.casebound.terminology.word.Folder;
import io.casebound.terminology.word.Tokenizer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.BitSet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Names by the classes of their words, in no order. Names that a text has in the words that are
 * listed are found by {@link NameIndex}; this finds the others. Does not change once it is built.
 */
public final class VariantIndex {
  /** Names of more words are found as they are listed only. */
  static final int MOST_WORDS = 8;

  static final int NONE = -1;
  private static final String RULES = "rules";
  private static final String ENTRIES = "entries";
  private static final String FIRST = "first";

  private final NameIndex index;
  private final IntFunction<String> names;
  private final WordClasses classes;
  // Entry after entry: where the next entry of the same class is; how many classes more it has, and
  // which; how many names it has, and which.
  private final IntBuffer entries;
  // For each class, where the first of the entries is of which it is the rarest class.
  private final IntBuffer firstEntries;
  private final AtomicReferenceArray<@Nullable NameWords> parts;

  VariantIndex(
      NameIndex index,
      IntFunction<String> names,
      int count,
      WordClasses classes,
      IntBuffer entries,
      IntBuffer firstEntries) {
    this.index = index;
    this.names = names;
    this.classes = classes;
    this.entries = entries;
    this.firstEntries = firstEntries;
    this.parts = new AtomicReferenceArray<>(count);
  }

  /**
   * The index of the names that {@code index} has.
   *
   * @param names tells each name by its number
   * @param count how many names there are
   * @param varied which of them may stand in a text in other words
   */
  public static VariantIndex of(
      NameIndex index, IntFunction<String> names, int count, IntPredicate varied) {
    return new VariantIndexBuilder(index, names).build(count, varied);
  }

  /**
   * The index that {@link #putInto} has put into a file.
   *
   * @param prefix what the names of its tables begin with
   * @param index of all names, from the same file
   * @param names tells each name by its number
   * @param count how many names there are
   * @throws UnreadableInputException where the tables do not fit together, or were made by other
   *     rules
   */
  public static VariantIndex from(
      TableFile file, String prefix, NameIndex index, IntFunction<String> names, int count)
      throws UnreadableInputException {
    if (file.longs(prefix + RULES).get(0) != VariantRules.fingerprint()) {
      throw file.otherVersion();
    }
    VariantIndex found =
        new VariantIndex(
            index,
            names,
            count,
            WordClasses.from(file, prefix, index),
            file.ints(prefix + ENTRIES),
            file.ints(prefix + FIRST));
    if (!found.isSound(count)) {
      throw file.damaged();
    }
    return found;
  }

  /** Adds the index to a file, in tables whose names begin with {@code prefix}. */
  public void putInto(TableFileBuilder file, String prefix) {
    file.put(prefix + RULES, LongBuffer.wrap(new long[] {VariantRules.fingerprint()}));
    classes.putInto(file, prefix);
    file.put(prefix + ENTRIES, entries);
    file.put(prefix + FIRST, firstEntries);
  }

  /** Whether every entry is whole and speaks of entries, classes and names that there are. */
  private boolean isSound(int count) {
    BitSet starts = new BitSet(entries.limit());
    int at = 0;
    while (at < entries.limit()) {
      int end = soundEnd(at, count);
      if (end == NONE || (nextEntry(at) != NONE && !isIn(starts, nextEntry(at)))) {
        return false;
      }
      starts.set(at);
      at = end;
    }
    boolean sound = firstEntries.limit() == classes.count();
    for (int i = 0; sound && i < firstEntries.limit(); i++) {
      sound = firstEntry(i) == NONE || isIn(starts, firstEntry(i));
    }
    return sound;
  }

  private static boolean isIn(BitSet starts, int entry) {
    return entry >= 0 && starts.get(entry);
  }

  /** Where an entry ends; {@link #NONE} where it makes no sense. */
  private int soundEnd(int at, int count) {
    if (at + 1 >= entries.limit() || otherCount(at) < 0 || otherCount(at) >= MOST_WORDS) {
      return NONE;
    }
    int names = at + 2 + otherCount(at);
    if (names >= entries.limit()
        || entries.get(names) <= 0
        || entries.get(names) > entries.limit() - names - 1) {
      return NONE;
    }
    int end = names + 1 + entries.get(names);
    return areBelow(at + 2, names, classes.count()) && areBelow(names + 1, end, count) ? end : NONE;
  }

  private boolean areBelow(int from, int to, int bound) {
    for (int i = from; i < to; i++) {
      if (entries.get(i) < 0 || entries.get(i) >= bound) {
        return false;
      }
    }
    return true;
  }

  /** A matcher; not for several threads. */
  public VariantMatcher matcher() {
    return new VariantMatcher(this);
  }

  WordClasses classes() {
    return classes;
  }

  /** A name, taken apart; that is kept, as names that are met are met again. */
  NameWords name(int number, Tokenizer tokenizer, Folder folder) {
    NameWords known = parts.get(number);
    if (known == null) {
      known = NameWords.of(names.apply(number), tokenizer, folder);
      parts.set(number, known);
    }
    return known;
  }

  NameIndex index() {
    return index;
  }

  int firstEntry(int wordClass) {
    return firstEntries.get(wordClass);
  }

  int nextEntry(int entry) {
    return entries.get(entry);
  }

  int otherCount(int entry) {
    return entries.get(entry + 1);
  }

  int other(int entry, int number) {
    return entries.get(entry + 2 + number);
  }

  int nameCount(int entry) {
    return entries.get(entry + 2 + otherCount(entry));
  }

  int nameNumber(int entry, int number) {
    return entries.get(entry + 3 + otherCount(entry) + number);
  }
}
