package io.casebound.terminology.word;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects the words of a vocabulary as its names are read. The number that a word gets at first is
 * that of its form; {@link #meanings} tells which forms are one word in another number or spelling.
 */
public final class WordTableBuilder implements WordIds {
  private final Inflections inflections = Inflections.bundled();
  private final Spellings spellings = Spellings.bundled();
  private final HashedNumbers forms = new HashedNumbers();
  private final List<String> words = new ArrayList<>();
  // The same words in American spelling.
  private final List<String> american = new ArrayList<>();

  @Override
  public int idOf(FoldedWord word) {
    if (word.isTooLong() || word.length() == 0) {
      return UNKNOWN;
    }
    int form = forms.putIfAbsent(word.hash(), words.size());
    if (form == words.size()) {
      checkState(form < WordTable.MOST_WORDS, "more than %s different words", form);
      String letters = word.toString();
      words.add(letters);
      american.add(spellings.american(letters));
    }
    return form;
  }

  /** For the number of each form that was asked for, the number of the form that stands for it. */
  public ImmutableIntArray meanings() {
    HashedNumbers first = new HashedNumbers();
    for (int form = 0; form < words.size(); form++) {
      first.putIfAbsent(FoldedWord.hash(american.get(form)), form);
    }
    ImmutableIntArray.Builder meanings = ImmutableIntArray.builder(words.size());
    for (String word : american) {
      meanings.add(meaning(word, first));
    }
    return meanings.build();
  }

  /** The number of the singular where the vocabulary has it, else of the word itself. */
  private int meaning(String word, HashedNumbers first) {
    for (Inflections.Ending ending : inflections.endings(word)) {
      if (ending.fits(word)) {
        if (ending.stays()) {
          break;
        }
        int known = first.get(FoldedWord.hash(ending.applyTo(word)));
        if (known != HashedNumbers.NONE) {
          return known;
        }
      }
    }
    return first.get(FoldedWord.hash(word));
  }

  /**
   * The table of all words that were asked for, also in the other spelling and in the singular.
   *
   * @param numbers the number in the table of each form
   */
  public WordTable table(ImmutableIntArray numbers) {
    HashedNumbers table = new HashedNumbers();
    for (int form = 0; form < words.size(); form++) {
      table.putIfAbsent(FoldedWord.hash(words.get(form)), numbers.get(form));
    }
    for (int form = 0; form < words.size(); form++) {
      String word = american.get(form);
      addBothSpellings(word, numbers.get(form), table);
      for (String singular : singulars(word)) {
        addBothSpellings(singular, numbers.get(form), table);
      }
    }
    return WordTable.of(table);
  }

  private ImmutableList<String> singulars(String word) {
    ImmutableList.Builder<String> singulars = ImmutableList.builder();
    for (Inflections.Ending ending : inflections.endings(word)) {
      if (ending.fits(word)) {
        if (ending.stays()) {
          break;
        }
        singulars.add(ending.applyTo(word));
      }
    }
    return singulars.build();
  }

  private void addBothSpellings(String american, int number, HashedNumbers table) {
    if (!american.isEmpty()) {
      table.putIfAbsent(FoldedWord.hash(american), number);
      String british = spellings.british(american);
      if (!british.equals(american)) {
        table.putIfAbsent(FoldedWord.hash(british), number);
      }
    }
  }
}
