package io.casebound.terminology.abbreviation;

import com.google.common.base.CharMatcher;
import io.casebound.model.text.TextRange;
import java.util.List;
import java.util.Optional;

/** Finds the long form of a short form in the words beside it. */
final class LongForms {
  /** No long form has more characters. */
  static final int LONGEST = 300;

  private static final CharMatcher SIGN = CharMatcher.forPredicate(Character::isLetterOrDigit);

  /** A long form, and the strategy that found it. */
  record Match(Strategy strategy, TextRange range) {}

  private LongForms() {}

  /** The long form that ends where {@code text[from, to)} does. */
  static Optional<TextRange> endingAt(String text, int from, int to, ShortForm shortForm) {
    return reliable(wordsBefore(text, from, to, shortForm), from, to, shortForm);
  }

  /** The long form that {@code text[from, to)} is as a whole. */
  static Optional<TextRange> whole(String text, int from, int to, ShortForm shortForm) {
    return to - from > LONGEST
        ? Optional.empty()
        : reliable(Words.of(text, from, to), from, to, shortForm)
            .filter(range -> range.start() == from);
  }

  private static Optional<TextRange> reliable(Words words, int from, int to, ShortForm shortForm) {
    return matched(words, shortForm)
        .filter(match -> Reliability.bundled().accepts(shortForm, match.strategy()))
        .map(match -> Boundaries.widen(words.text(), from, to, match.range()))
        .filter(range -> isLongForm(range.of(words.text()), shortForm));
  }

  /** The long form at the end of the words by the first strategy that finds one. */
  static Optional<Match> matched(Words words, ShortForm shortForm) {
    for (Strategy strategy : Strategy.values()) {
      Optional<Match> found =
          matched(strategy.joinsWords() ? words.joined() : words, strategy, shortForm);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The long form by one strategy: the one of fewest words. */
  private static Optional<Match> matched(Words words, Strategy strategy, ShortForm shortForm) {
    List<Alignment> alignments =
        shortForm.orders(strategy).stream()
            .map(signs -> new Alignment(words, signs, strategy, shortForm.isConcentration()))
            .toList();
    int last = words.count() - 1;
    for (int word = last; word >= 0 && !alignments.isEmpty(); word--) {
      int first = word;
      if (!strategy.reachesAcrossCommas() && word < last && words.isCommaBehind(word)) {
        return Optional.empty();
      }
      if (strategy.beginsAt(words, word)
          && alignments.stream().anyMatch(alignment -> alignment.from(first))) {
        return Optional.of(new Match(strategy, new TextRange(words.start(word), words.end(last))));
      }
    }
    return Optional.empty();
  }

  /** The words that a short form could stand for: a few more than it has signs. */
  static Words wordsBefore(String text, int from, int to, ShortForm shortForm) {
    int left = Math.min(shortForm.size() + 5, shortForm.size() * 2 + 1);
    int at = to;
    while (at > Math.max(from, to - LONGEST) && left > 0) {
      at--;
      if (Boundaries.isBarrier(text, at)) {
        return Words.of(text, at + 1, to);
      }
      left -= Words.beginsAt(text, from, at) ? 1 : 0;
    }
    return Words.of(text, at, to);
  }

  /** A long form is longer than the short one, and does not hold it or begin with its letters. */
  private static boolean isLongForm(String words, ShortForm shortForm) {
    String stem = SIGN.negate().trimTrailingFrom(shortForm.text());
    return words.length() > shortForm.text().length()
        && !beginsWithWord(words, stem)
        && !holdsWord(words, shortForm.text());
  }

  private static boolean beginsWithWord(String words, String word) {
    return words.regionMatches(true, 0, word, 0, word.length())
        && words.length() > word.length()
        && " /".indexOf(words.charAt(word.length())) >= 0;
  }

  private static boolean holdsWord(String words, String word) {
    for (int at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1)) {
      int end = at + word.length();
      if ((at == 0 || !SIGN.matches(words.charAt(at - 1)))
          && (end == words.length() || !SIGN.matches(words.charAt(end)))) {
        return true;
      }
    }
    return false;
  }
}
