package io.casebound.terminology.word;

/** Numbers words. */
public interface WordIds {
  /** The number of a word that is not known. */
  int UNKNOWN = -1;

  /** The number of the word, or {@link #UNKNOWN}. */
  int idOf(FoldedWord word);
}
