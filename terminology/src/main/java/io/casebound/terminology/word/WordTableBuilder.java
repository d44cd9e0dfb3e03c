package io.casebound.terminology.word;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects the words of a vocabulary as its names are read. The number that a word gets at first is
 * that of its form; {@link Vocabulary#meaning} tells which forms are one word in another number or
 * spelling.
 */
public final class WordTableBuilder implements WordIds {
  private final Inflections inflections = Inflections.bundled();
  private final Spellings spellings = Spellings.bundled();
  private final Map<String, Integer> forms = new HashMap<>();
  private final List<String> words = new ArrayList<>();

  /**
   * The finished vocabulary.
   *
   * @param table the words by their letters
   * @param meanings for the number of each form, the number of its word in the table
   * @param size how many numbers the table uses
   */
  public record Vocabulary(WordTable table, ImmutableIntArray meanings, int size) {
    /** The number in the table of the word whose form was numbered {@code form}. */
    public int meaning(int form) {
      return form == UNKNOWN ? UNKNOWN : meanings.get(form);
    }
  }

  @Override
  public int idOf(FoldedWord word) {
    if (word.isTooLong() || word.length() == 0) {
      return UNKNOWN;
    }
    return forms.computeIfAbsent(word.toString(), this::add);
  }

  private int add(String form) {
    words.add(form);
    return words.size() - 1;
  }

  /** The vocabulary of all words that were asked for. */
  public Vocabulary build() {
    Map<String, Integer> american = new HashMap<>();
    for (String form : words) {
      american.putIfAbsent(spellings.american(form), american.size());
    }
    WordTable table = new WordTable(words.size() * 3);
    ImmutableIntArray.Builder meanings = ImmutableIntArray.builder(words.size());
    for (String form : words) {
      int meaning = meaning(spellings.american(form), american);
      meanings.add(meaning);
      table.put(FoldedWord.hash(form), meaning);
    }
    ImmutableIntArray found = meanings.build();
    addOtherForms(table, found);
    return new Vocabulary(table, found, american.size());
  }

  /** The number of the singular where the vocabulary has it, else of the word itself. */
  private int meaning(String word, Map<String, Integer> american) {
    for (String singular : singulars(word)) {
      Integer known = american.get(singular);
      if (known != null) {
        return known;
      }
    }
    return american.getOrDefault(word, UNKNOWN);
  }

  private ImmutableList<String> singulars(String word) {
    ImmutableList.Builder<String> singulars = ImmutableList.builder();
    for (Inflections.Ending ending : inflections.endings(word.charAt(word.length() - 1))) {
      if (ending.fits(word)) {
        if (ending.stays()) {
          break;
        }
        singulars.add(ending.applyTo(word));
      }
    }
    return singulars.build();
  }

  /** Makes the words known also in the other spelling, and plurals in the singular. */
  private void addOtherForms(WordTable table, ImmutableIntArray meanings) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      String american = spellings.american(word);
      addForm(table, american, meanings.get(i));
      addForm(table, spellings.british(american), meanings.get(i));
      for (String singular : singulars(american)) {
        addForm(table, singular, meanings.get(i));
        addForm(table, spellings.british(singular), meanings.get(i));
      }
    }
  }

  private static void addForm(WordTable table, String form, int meaning) {
    long hash = FoldedWord.hash(form);
    if (!form.isEmpty() && !table.contains(hash)) {
      table.put(hash, meaning);
    }
  }
}
