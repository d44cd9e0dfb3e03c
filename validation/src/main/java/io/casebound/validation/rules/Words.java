package io.casebound.validation.rules;

import com.google.common.collect.ImmutableList;
import io.casebound.model.SourceSpan;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.text.Sentence;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The words of a manuscript in document order: title, key words, abstract, body and back matter,
 * captions and tables. A word is a number ({@code 3.5}), or letters with the digits among and
 * behind them ({@code T2}); every other mark that is no white space stands alone. Headings and
 * references are left out. Found once for all rules.
 */
public final class Words {
  private final ImmutableList<Passage> passages;
  private final String[] words;
  private final int[] starts;
  private final int[] ends;
  private final int[] passageOf;

  /** The first place of each word, and from each place the next of the same word. */
  private final FirstPlaces firsts;

  private final int[] nexts;
  private final ImmutableList<String> vocabulary;

  Words(WordCollector found) {
    this.passages = found.passages();
    this.words = found.words();
    this.starts = found.starts();
    this.ends = found.ends();
    this.passageOf = found.passageOf();
    this.firsts = found.firsts();
    this.nexts = found.nexts();
    this.vocabulary = firsts.words();
  }

  /** The words of the manuscript under review. */
  public static Words of(ReviewContext review) {
    return review.derived(Words.class, Words::collect);
  }

  private static Words collect(ReviewContext review) {
    WordCollector collector = new WordCollector();
    for (Sentence sentence : review.sentences()) {
      collector.add(sentence);
    }
    return new Words(collector);
  }

  /** The texts in document order. */
  public ImmutableList<Passage> passages() {
    return passages;
  }

  /** The text in which a word stands. */
  public Passage passage(int index) {
    return passages.get(passageOf[index]);
  }

  /** A word in lower case. */
  public String word(int index) {
    return words[index];
  }

  /**
   * The word so many places behind another of the same text, or the empty string; also where the
   * manuscript has no word at {@code index}.
   */
  public String near(int index, int distance) {
    if (index < 0 || index >= words.length) {
      return "";
    }
    int place = index + distance;
    Passage passage = passage(index);
    return place < passage.first() || place >= passage.end() ? "" : words[place];
  }

  /** The words from {@code from} to {@code to} (exclusive), in lower case. */
  public Stream<String> in(int from, int to) {
    return IntStream.range(from, to).mapToObj(this::word);
  }

  /** The words of a text, in lower case. */
  public Stream<String> in(Passage passage) {
    return in(passage.first(), passage.end());
  }

  /** The first word of the sentence around a word: that behind a full stop, or of the text. */
  public int sentenceStart(int index) {
    int start = index;
    while (start > passage(index).first() && !words[start - 1].equals(".")) {
      start--;
    }
    return start;
  }

  /** The full stop that ends the sentence around a word, or the index behind its text. */
  public int sentenceEnd(int index) {
    int end = index;
    while (end < passage(index).end() && !words[end].equals(".")) {
      end++;
    }
    return end;
  }

  /** A word as it is printed. */
  public String printed(int index) {
    return passage(index).text().value().substring(starts[index], ends[index]);
  }

  /** A letter of a word as it is printed, by its number from 0 on. */
  public char letter(int index, int number) {
    return passage(index).text().value().charAt(starts[index] + number);
  }

  /** Whether a word is printed in lower case. */
  public boolean isLower(int index) {
    return passage(index).text().value().startsWith(words[index], starts[index]);
  }

  /** The words from {@code from} to {@code to} (exclusive) as printed, with all between. */
  public String printed(int from, int to) {
    return passage(from).text().value().substring(starts[from], ends[to - 1]);
  }

  /** The offset of a word's first character in its text. */
  public int start(int index) {
    return starts[index];
  }

  /** The offset behind a word's last character in its text. */
  public int end(int index) {
    return ends[index];
  }

  /** Whether a word follows the one before it in the same text without white space. */
  public boolean isGlued(int index) {
    return index > passage(index).first() && ends[index - 1] == starts[index];
  }

  /** Where the words from {@code from} to {@code to} (exclusive) of one text stand. */
  public SourceSpan span(int from, int to) {
    return passage(from).text().span(starts[from], ends[to - 1]);
  }

  /** Where a word stands. */
  public SourceSpan span(int index) {
    return span(index, index + 1);
  }

  /** Whether a word, in lower case, stands anywhere. */
  public boolean contains(String word) {
    return firsts.find(word) != FirstPlaces.NONE;
  }

  /** Whether a word, in lower case, stands in more than one place. */
  public boolean isRepeated(String word) {
    int first = firsts.find(word);
    return first != FirstPlaces.NONE && nexts[first] != FirstPlaces.NONE;
  }

  /** The first place of a word, in lower case; below zero where it stands nowhere. */
  public int first(String word) {
    return firsts.find(word);
  }

  /** The next place of the word that stands at {@code place}; below zero behind the last. */
  public int next(int place) {
    return nexts[place];
  }

  /** The places of a word, in lower case, in order. */
  public IntStream places(String word) {
    int first = firsts.find(word);
    return first == FirstPlaces.NONE
        ? IntStream.empty()
        : IntStream.iterate(first, at -> at != FirstPlaces.NONE, at -> nexts[at]);
  }

  /** The places of several words, those of the first word first. */
  public IntStream places(Iterable<String> several) {
    return ImmutableList.copyOf(several).stream().flatMapToInt(this::places);
  }

  /** Every word once, in the order of its first place. */
  public ImmutableList<String> vocabulary() {
    return vocabulary;
  }
}
