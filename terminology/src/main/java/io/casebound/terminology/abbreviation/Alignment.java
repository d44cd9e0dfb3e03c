package io.casebound.terminology.abbreviation;

import io.casebound.terminology.abbreviation.Strategy.Inside;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks for the signs of a short form in words, by one strategy. */
final class Alignment {
  /** Where a search stands: the sign to find next, and behind what. */
  private record State(int sign, int word, int at, int passes) {}

  private final Words words;
  private final List<Sign> signs;
  private final Strategy strategy;
  private final boolean isConcentration;
  private final Set<State> dead = new HashSet<>();

  Alignment(Words words, List<Sign> signs, Strategy strategy, boolean isConcentration) {
    this.words = words;
    this.signs = signs;
    this.strategy = strategy;
    this.isConcentration = isConcentration;
  }

  /** Whether the words from that one to the last spell the signs. */
  boolean from(int word) {
    int length = lengthAt(0, word, words.start(word));
    return length > 0 && rest(new State(1, word, words.start(word) + length, strategy.passes()));
  }

  private boolean rest(State state) {
    if (state.sign() == signs.size()) {
      return ends(state.word() + 1, state.passes());
    }
    if (dead.contains(state)) {
      return false;
    }
    boolean found = inWord(state) || inNextWords(state);
    if (!found) {
      dead.add(state);
    }
    return found;
  }

  /** Words may be left over only as far as words may be passed over. */
  private boolean ends(int word, int passes) {
    int left = 0;
    for (int i = word; i < words.count(); i++) {
      left += words.isMinor(i) && passes > 0 ? 0 : 1;
    }
    return left <= passes || (isConcentration && isConcentration(word));
  }

  /** What the brackets of a concentration say may be written out. */
  private boolean isConcentration(int word) {
    return word == words.count() - 1
        && (words.startsWith(word, "concentration") || words.startsWith(word, "level"));
  }

  private boolean inWord(State state) {
    if (strategy.inside() == Inside.NOTHING) {
      return isFigureBehind(state) && advance(state, state.word(), state.at(), state.passes());
    }
    int end = strategy.inside() == Inside.ADJACENT ? state.at() + 1 : words.end(state.word());
    for (int at = state.at(); at < end; at++) {
      if (advance(state, state.word(), at, state.passes())) {
        return true;
      }
    }
    return false;
  }

  /** {@code CD4}: a digit may stand right behind what it belongs to. */
  private boolean isFigureBehind(State state) {
    return state.at() < words.end(state.word())
        && Character.isDigit(words.text().charAt(state.at()));
  }

  private boolean inNextWords(State state) {
    int passes = state.passes();
    for (int word = state.word() + 1; word < words.count(); word++) {
      if (advance(state, word, words.start(word), passes)) {
        return true;
      }
      if (!(words.isMinor(word) && strategy.passesMinor()) && --passes < 0) {
        return false;
      }
    }
    return false;
  }

  private boolean advance(State state, int word, int at, int passes) {
    int length = lengthAt(state.sign(), word, at);
    return length > 0 && rest(new State(state.sign() + 1, word, at + length, passes));
  }

  private int lengthAt(int sign, int word, int at) {
    return signs.get(sign).lengthAt(words.text(), at, words.end(word));
  }
}
