package io.casebound.terminology.variant;

import com.google.common.collect.ImmutableList;
import io.casebound.terminology.word.Folder;
import io.casebound.terminology.word.Tokenizer;
import io.casebound.terminology.word.Tokens;

/** Matches the names of a {@link VariantIndex} in one text after the other. */
public final class VariantMatcher {
  private final VariantIndex index;
  private final WordClasses.Lookup classes;
  private final Tokenizer tokenizer;
  private final Folder folder = new Folder();
  private final Occurrences occurrences;
  private final Nearest nearest;

  VariantMatcher(VariantIndex index) {
    this.index = index;
    this.classes = index.classes().new Lookup();
    this.tokenizer = index.index().tokenizer();
    this.occurrences = new Occurrences(index.classes().count());
    this.nearest = new Nearest(index, occurrences);
  }

  /**
   * Tells {@code sink} of the names that a text holds, also of those that it has as they are
   * listed.
   *
   * @param tokens of the text, by a tokenizer of the index of names
   */
  public void match(String text, Tokens tokens, VariantSink sink) {
    TextWords words = new TextWords(text, tokens, folder);
    occurrences.clear();
    int before = WordClasses.NONE;
    for (int token = 0; token < tokens.count(); token++) {
      int wordClass = classes.of(words, token);
      int pair = index.classes().ofPair(before, wordClass);
      if (pair != WordClasses.NONE) {
        occurrences.add(pair, token - 1, token + 1);
      }
      if (wordClass != WordClasses.NONE) {
        occurrences.add(wordClass, token, token + 1);
      }
      before = wordClass;
    }
    for (int occurrence = 0; occurrence < occurrences.count(); occurrence++) {
      if (occurrences.first(occurrences.wordClass(occurrence)) == occurrence) {
        matchFrom(words, occurrence, sink);
      }
    }
  }

  /** Matches the entries whose rarest class first stands there. */
  private void matchFrom(TextWords words, int first, VariantSink sink) {
    for (int entry = index.firstEntry(occurrences.wordClass(first));
        entry != VariantIndex.NONE;
        entry = index.nextEntry(entry)) {
      if (isComplete(entry)) {
        nearest.begin(entry);
        for (int occurrence = first;
            occurrence != Occurrences.NONE;
            occurrence = occurrences.next(occurrence)) {
          tell(words, nearest.around(occurrence, entry), entry, sink);
        }
      }
    }
  }

  /** Whether all classes of an entry stand somewhere in the text. */
  private boolean isComplete(int entry) {
    for (int i = 0; i < index.otherCount(entry); i++) {
      if (occurrences.first(index.other(entry, i)) == Occurrences.NONE) {
        return false;
      }
    }
    return true;
  }

  private void tell(TextWords text, int[] tokens, int entry, VariantSink sink) {
    ImmutableList<Word> words = ImmutableList.of();
    for (int i = 0; tokens.length > 0 && i < index.nameCount(entry); i++) {
      int number = index.nameNumber(entry, i);
      NameWords name = index.name(number, tokenizer, folder);
      if (!isListed(text, tokens, name)) {
        if (words.isEmpty()) {
          if (!Phrase.isBounded(text, tokens)) {
            return;
          }
          words = text.words(tokens);
        }
        tell(new Phrase(text, tokens, words, name, classes::isPlural), number, sink);
      }
    }
  }

  /** Whether the words stand there as they are listed, which need not be told. */
  private static boolean isListed(TextWords text, int[] tokens, NameWords name) {
    if (tokens.length != name.words().size()
        || tokens[tokens.length - 1] - tokens[0] + 1 != tokens.length) {
      return false;
    }
    for (int i = 0; i < tokens.length; i++) {
      if (text.tokens().id(tokens[i]) != name.words().get(i).id()) {
        return false;
      }
    }
    return true;
  }

  private static void tell(Phrase phrase, int number, VariantSink sink) {
    double degree = phrase.agreement();
    Phrase.Shape shape = degree > 0 ? phrase.shape() : Phrase.Shape.NONE;
    if (shape != Phrase.Shape.NONE) {
      sink.accept(
          new VariantMatch(number, phrase.tokens(), degree, shape == Phrase.Shape.COORDINATED));
    }
  }
}
