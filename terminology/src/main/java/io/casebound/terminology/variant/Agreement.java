package io.casebound.terminology.variant;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How far the words of a text say what the words of a name say, whatever their order. */
final class Agreement {
  /** Between words that are different parts of speech. */
  private static final double DERIVED = 0.7;

  /** Between words of one family. */
  private static final double EQUIVALENT = 0.6;

  /** Of a weak word with its family. */
  private static final double WEAK = 0.4;

  /** Of one word with two, less than of two words that are each in a family with one. */
  private static final double PAIR = 0.35;

  private static final double WEAK_PAIR = 0.23;

  private static final double LEAST = 0.2;

  private final List<Word> text;
  private final List<Word> name;
  private double degree = 1;

  private Agreement(List<Word> text, List<Word> name) {
    this.text = new ArrayList<>(text);
    this.name = new ArrayList<>(name);
  }

  /**
   * The degree to which they agree: 1 where the words are the same, less for each that stands for
   * another, 0 where they do not agree.
   */
  static double of(ImmutableList<Word> text, ImmutableList<Word> name) {
    Agreement agreement = new Agreement(text, name);
    agreement.takeSame();
    if (name.size() == 1) {
      return agreement.ofOneWord();
    }
    if (text.size() == 1) {
      return 0;
    }
    agreement.takePairs();
    agreement.takeSimilar();
    boolean whole = agreement.text.isEmpty() && agreement.name.isEmpty();
    return whole && agreement.degree >= LEAST ? agreement.degree : 0;
  }

  /** A name of one word has nothing else to be known by, so that less may stand for it. */
  private double ofOneWord() {
    if (text.isEmpty() && name.isEmpty()) {
      return 1;
    }
    return text.size() == 1 && text.get(0).standsAloneFor(name.get(0)) ? DERIVED : 0;
  }

  private void takeSame() {
    for (Word word : List.copyOf(name)) {
      text.stream().filter(word::isSame).findFirst().ifPresent(same -> take(same, word, 1));
    }
  }

  private void takeSimilar() {
    for (Word word : List.copyOf(name)) {
      double best = 0;
      Word bestWord = word;
      for (Word candidate : text) {
        double degree = degree(candidate, word);
        if (degree > best) {
          best = degree;
          bestWord = candidate;
        }
      }
      if (best > 0) {
        take(bestWord, word, best);
      }
    }
  }

  private void take(Word inText, Word inName, double factor) {
    text.remove(inText);
    name.remove(inName);
    degree *= factor;
  }

  /** The degree to which a word of a text stands for one of a name. */
  static double degree(Word inText, Word inName) {
    if (inText.isSame(inName)) {
      return 1;
    }
    if (inText.isRelated(inName)) {
      return DERIVED;
    }
    Optional<String> family = inText.family();
    if (family.isEmpty() || inName.isWeak() || !family.equals(inName.family())) {
      return 0;
    }
    return inText.isWeak() ? WEAK : EQUIVALENT;
  }

  /** Takes what two words of the one say in one word of the other. */
  private void takePairs() {
    if (text.size() == name.size()) {
      return;
    }
    for (Equivalents.Pair pair : Equivalents.bundled().pairs()) {
      takePair(pair, text, name);
      takePair(pair, name, text);
    }
  }

  private void takePair(Equivalents.Pair pair, List<Word> ones, List<Word> twos) {
    Optional<Word> first = find(twos, pair.first());
    Optional<Word> second = find(twos, pair.second());
    Optional<Word> one =
        first.isEmpty() || second.isEmpty()
            ? Optional.empty()
            : ones.stream()
                .filter(word -> word.family().filter(pair.family()::equals).isPresent())
                .filter(word -> ones == text || !word.isWeak())
                .findFirst();
    if (one.isPresent()) {
      ones.remove(one.get());
      twos.remove(first.orElseThrow());
      twos.remove(second.orElseThrow());
      degree *= one.get().isWeak() ? WEAK_PAIR : PAIR;
    }
  }

  private static Optional<Word> find(List<Word> words, String form) {
    return words.stream().filter(word -> is(word, form)).findFirst();
  }

  private static boolean is(Word word, String form) {
    return word.forms().contains(form);
  }
}
