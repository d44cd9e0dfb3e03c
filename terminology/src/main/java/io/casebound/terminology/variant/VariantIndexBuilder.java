package io.casebound.terminology.variant;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.primitives.ImmutableIntArray;
import io.casebound.terminology.index.NameIndex;
import io.casebound.terminology.word.Folder;
import io.casebound.terminology.word.Tokenizer;
import io.casebound.terminology.word.Tokens;
import io.casebound.terminology.word.WordIds;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/** Makes a {@link VariantIndex}. */
final class VariantIndexBuilder {
  private final NameIndex index;
  private final IntFunction<String> names;
  private final Tokenizer tokenizer;
  private final Folder folder = new Folder();
  private final WordClassesBuilder classesBuilder = new WordClassesBuilder();
  // By the hash of its letters, whether a form is one of a word, and not of a small one.
  private final Map<Long, Boolean> wordForms = new HashMap<>();

  VariantIndexBuilder(NameIndex index, IntFunction<String> names) {
    this.index = index;
    this.names = names;
    this.tokenizer = index.tokenizer();
  }

  VariantIndex build(int count, IntPredicate varied) {
    List<ImmutableIntArray> words = new ArrayList<>(count);
    for (int name = 0; name < count; name++) {
      words.add(varied.test(name) ? words(names.apply(name)) : ImmutableIntArray.of());
    }
    WordClasses classes = classesBuilder.build(index);
    ListMultimap<ImmutableIntArray, Integer> byKey =
        MultimapBuilder.linkedHashKeys().arrayListValues(1).build();
    for (int name = 0; name < count; name++) {
      int number = name;
      key(words.get(name), classes).ifPresent(key -> byKey.put(key, number));
    }
    return packed(byKey, count, classes);
  }

  /** The numbers of the words of a name; none where a name is too long, or has a word unknown. */
  private ImmutableIntArray words(String name) {
    Tokens tokens = tokenizer.read(name);
    ImmutableIntArray.Builder words = ImmutableIntArray.builder(VariantIndex.MOST_WORDS);
    int used = 0;
    for (int token = 0; token < tokens.count(); token++) {
      int id = tokens.id(token);
      if (id == WordIds.UNKNOWN || used > VariantIndex.MOST_WORDS) {
        return ImmutableIntArray.of();
      }
      int start = tokens.start(token);
      if (Character.isLetterOrDigit(name.charAt(start))
          && isWord(id, name, start, tokens.end(token))) {
        words.add(id);
        used++;
      }
    }
    return used > VariantIndex.MOST_WORDS ? ImmutableIntArray.of() : words.build();
  }

  /** Whether it is no small word; takes each form of a word in once. */
  private boolean isWord(int id, String name, int start, int end) {
    Boolean known = wordForms.get(WordHash.of(name, start, end));
    if (known != null) {
      return known;
    }
    String form = folder.fold(name.substring(start, end));
    boolean isWord = !SmallWord.of(form).isLeftOut();
    if (isWord) {
      classesBuilder.add(id, form);
    }
    wordForms.put(WordHash.of(name, start, end), isWord);
    return isWord;
  }

  /** The classes of a name in rising order; nothing where they could not tell it from others. */
  private static Optional<ImmutableIntArray> key(ImmutableIntArray words, WordClasses classes) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    int[] key = joined(words.stream().map(classes::ofKnown).toArray(), classes);
    Arrays.sort(key);
    for (int i = 1; i < key.length; i++) {
      if (key[i] == key[i - 1]) {
        return Optional.empty();
      }
    }
    return Optional.of(ImmutableIntArray.copyOf(key));
  }

  /** The classes, those of two words that are one member of a family as one. */
  private static int[] joined(int[] key, WordClasses classes) {
    for (int first = 0; first < key.length; first++) {
      for (int second = 0; second < key.length; second++) {
        int pair = first == second ? WordClasses.NONE : classes.ofPair(key[first], key[second]);
        if (pair != WordClasses.NONE) {
          int[] joined = new int[key.length - 1];
          int filled = 0;
          for (int i = 0; i < key.length; i++) {
            if (i != second) {
              joined[filled++] = i == first ? pair : key[i];
            }
          }
          return joined;
        }
      }
    }
    return key;
  }

  private VariantIndex packed(
      ListMultimap<ImmutableIntArray, Integer> byKey, int count, WordClasses classes) {
    int[] frequency = new int[classes.count()];
    byKey.keySet().forEach(key -> key.forEach(wordClass -> frequency[wordClass]++));
    int[] first = new int[classes.count()];
    Arrays.fill(first, VariantIndex.NONE);
    ImmutableIntArray.Builder entries = ImmutableIntArray.builder(byKey.size() * 5);
    int at = 0;
    for (ImmutableIntArray key : byKey.keySet()) {
      int rarest = rarest(key, frequency);
      List<Integer> sharing = byKey.get(key);
      entries.add(first[rarest]);
      entries.add(key.length() - 1);
      key.stream().filter(wordClass -> wordClass != rarest).forEach(entries::add);
      entries.add(sharing.size());
      entries.addAll(sharing);
      first[rarest] = at;
      at += 3 + key.length() - 1 + sharing.size();
    }
    return new VariantIndex(
        index,
        names,
        count,
        classes,
        IntBuffer.wrap(entries.build().toArray()),
        IntBuffer.wrap(first));
  }

  private static int rarest(ImmutableIntArray key, int[] frequency) {
    int rarest = key.get(0);
    for (int i = 1; i < key.length(); i++) {
      if (frequency[key.get(i)] < frequency[rarest]) {
        rarest = key.get(i);
      }
    }
    return rarest;
  }
}
