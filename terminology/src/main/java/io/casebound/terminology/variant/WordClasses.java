package io.casebound.terminology.variant;

import com.google.common.collect.ImmutableMap;
import io.casebound.model.io.UnreadableInputException;
import io.casebound.terminology.index.NameIndex;
import io.casebound.terminology.index.TableFile;
import io.casebound.terminology.index.TableFileBuilder;
import io.casebound.terminology.word.Tokenizer;
import io.casebound.terminology.word.Tokens;
import io.casebound.terminology.word.WordForms;
import io.casebound.terminology.word.WordIds;
import java.nio.IntBuffer;

/**
 * Classes of words of which one may stand for another, directly or over others; so that candidates
 * are found by equal numbers, and looked at more closely after.
 */
final class WordClasses {
  /** The class of a word that is akin to none of the vocabulary. */
  static final int NONE = -1;

  private static final String WORDS = "words";
  private static final String FAMILIES = "families";
  private static final String PAIRS = "pairs";

  private final NameIndex index;
  private final IntBuffer byWord;
  // For each family in the order of the table, its class.
  private final IntBuffer byFamily;
  // For each pair in the order of the table, the classes of its words.
  private final IntBuffer pairWords;
  private final ImmutableMap<String, Integer> byPairWord;
  private final ImmutableMap<Long, Integer> byPair;
  private final boolean[] beginsPair;
  private final int count;
  private final WordMemo memo = new WordMemo();

  /**
   * Classes by the numbers of words.
   *
   * @param byFamily the class of each family, in the order of {@link Equivalents#names}
   * @param pairWords the classes of two words for each of {@link Equivalents#pairs}
   */
  WordClasses(NameIndex index, IntBuffer byWord, IntBuffer byFamily, IntBuffer pairWords) {
    this.index = index;
    this.byWord = byWord;
    this.byFamily = byFamily;
    this.pairWords = pairWords;
    this.count = 1 + Math.max(Math.max(greatest(byWord), greatest(byFamily)), greatest(pairWords));
    this.beginsPair = new boolean[count];
    ImmutableMap.Builder<Long, Integer> pairs = ImmutableMap.builder();
    ImmutableMap.Builder<String, Integer> words = ImmutableMap.builder();
    int at = 0;
    for (Equivalents.Pair pair : Equivalents.bundled().pairs()) {
      int first = pairWords.get(at++);
      int second = pairWords.get(at++);
      beginsPair[first] = true;
      pairs.put(pair(first, second), ofFamily(pair.family()));
      words.put(pair.first(), first);
      words.put(pair.second(), second);
    }
    this.byPair = pairs.buildKeepingLast();
    this.byPairWord = words.buildKeepingLast();
  }

  private static int greatest(IntBuffer classes) {
    int greatest = NONE;
    for (int i = 0; i < classes.limit(); i++) {
      greatest = Math.max(greatest, classes.get(i));
    }
    return greatest;
  }

  /** The classes that {@link #putInto} has put into a file. */
  static WordClasses from(TableFile file, String prefix, NameIndex index)
      throws UnreadableInputException {
    try {
      WordClasses found =
          new WordClasses(
              index,
              file.ints(prefix + WORDS),
              file.ints(prefix + FAMILIES),
              file.ints(prefix + PAIRS));
      if (!found.isSound()) {
        throw file.damaged();
      }
      return found;
    } catch (IndexOutOfBoundsException | NegativeArraySizeException | IllegalArgumentException e) {
      throw file.damaged();
    }
  }

  private boolean isSound() {
    return byFamily.limit() == Equivalents.bundled().names().size()
        && pairWords.limit() == 2 * Equivalents.bundled().pairs().size()
        && areClasses(byWord)
        && areClasses(byFamily)
        && areClasses(pairWords);
  }

  private static boolean areClasses(IntBuffer classes) {
    for (int i = 0; i < classes.limit(); i++) {
      if (classes.get(i) < 0) {
        return false;
      }
    }
    return true;
  }

  void putInto(TableFileBuilder file, String prefix) {
    file.put(prefix + WORDS, byWord);
    file.put(prefix + FAMILIES, byFamily);
    file.put(prefix + PAIRS, pairWords);
  }

  /** How many classes there are; they are numbered from 0. */
  int count() {
    return count;
  }

  int ofKnown(int word) {
    return word >= 0 && word < byWord.limit() ? byWord.get(word) : NONE;
  }

  int ofFamily(String family) {
    int number = Equivalents.bundled().names().indexOf(family);
    return number < 0 ? NONE : byFamily.get(number);
  }

  /** The class that two words side by side are together, by the classes of each. */
  int ofPair(int first, int second) {
    if (first == NONE || second == NONE || !beginsPair[first]) {
      return NONE;
    }
    return byPair.getOrDefault(pair(first, second), NONE);
  }

  static long pair(int first, int second) {
    return (long) first << Integer.SIZE | second;
  }

  /** A look-up of words that are not in the vocabulary; not for several threads. */
  final class Lookup {
    private final Tokenizer tokenizer = index.tokenizer();

    /** The class of a token. */
    int of(TextWords text, int token) {
      int known = text.tokens().id(token);
      if (known != WordIds.UNKNOWN) {
        return isArticle(text, token) ? NONE : ofKnown(known);
      }
      int start = text.tokens().start(token);
      int end = text.tokens().end(token);
      if (end - start > 1 && Character.isDigit(text.text().charAt(start))) {
        return NONE;
      }
      long hash = WordHash.of(text.text(), start, end);
      int remembered = memo.get(hash);
      if (remembered == WordMemo.UNKNOWN) {
        remembered = ofUnknown(text.folder().fold(text.text().substring(start, end)));
        memo.put(hash, remembered);
      }
      return remembered;
    }

    private boolean isArticle(TextWords text, int token) {
      return text.tokens().end(token) - text.tokens().start(token) == 1
          && text.text().charAt(text.tokens().start(token)) == 'a';
    }

    private int ofUnknown(String folded) {
      if (byPairWord.containsKey(folded)) {
        return byPairWord.getOrDefault(folded, NONE);
      }
      if (folded.length() < Derivations.LEAST_LETTERS) {
        return NONE;
      }
      for (String form : WordForms.of(folded)) {
        int family =
            Equivalents.bundled().family(form).map(WordClasses.this::ofFamily).orElse(NONE);
        if (family != NONE) {
          return family;
        }
      }
      for (String form : WordForms.of(folded)) {
        for (String relative : Derivations.bundled().relatives(form)) {
          int found = ofKnown(id(relative));
          if (found != NONE) {
            return found;
          }
        }
      }
      return NONE;
    }

    /** The number of a word in the vocabulary. */
    int id(String word) {
      Tokens tokens = tokenizer.read(word);
      return tokens.count() == 1 ? tokens.id(0) : WordIds.UNKNOWN;
    }

    /** Whether a word in small letters is the plural of one in the vocabulary, or ends as one. */
    boolean isPlural(String word) {
      int id = id(word);
      return WordForms.of(word).stream()
          .skip(1)
          .anyMatch(form -> id == WordIds.UNKNOWN ? word.endsWith("s") : id(form) == id);
    }
  }
}
