package io.casebound.terminology.abbreviation;

/** A way in which the signs of a short form may stand in its long form. */
enum Strategy {
  /** The first letter of every word: {@code giant cell tumor (GCT)}. */
  INITIALS(Inside.NOTHING, false, 0),
  /** The same, minor words passed over: {@code Center of Excellence (CE)}. */
  INITIALS_OF_MAJOR_WORDS(Inside.NOTHING, true, 0),
  /** First letters, and those right behind them: {@code prolactin (Prl)}. */
  BEGINNINGS(Inside.ADJACENT, true, 0),
  /** Letters of one word, the first among them: {@code methotrexate (MTX)}. */
  ONE_WORD(Inside.ANY, true, 0),
  /** First letters of all words, and any inside: {@code deoxyribonucleic acid (DNA)}. */
  WITHIN_WORDS(Inside.ANY, true, 0),
  /** The same, names joined by hyphens taken as one word, as chemical ones are. */
  WITHIN_JOINED_WORDS(Inside.ANY, true, 0),
  /** First letters, one word passed over. */
  INITIALS_BUT_ONE(Inside.NOTHING, true, 1),
  /** First letters and any inside, one word passed over. */
  WITHIN_WORDS_BUT_ONE(Inside.ANY, true, 1),
  /** The letters, as within words, and no figure: {@code nitrous oxide (N2O)}. */
  LETTERS_WITHOUT_FIGURES(Inside.ANY, true, 0),
  /** Letters of the words in order, one of the signs moved: {@code tidal volume (VT)}. */
  REORDERED(Inside.ANY, true, 1),
  /** First letters, two words passed over: {@code multiple endocrine neoplasia type 1 (MEN1)}. */
  INITIALS_BUT_TWO(Inside.NOTHING, true, 2);

  /** Which letters inside a word may stand for a sign. */
  enum Inside {
    NOTHING,
    /** Those that follow one that does. */
    ADJACENT,
    /** Any, where the first letter of the word does. */
    ANY
  }

  private final Inside inside;
  private final boolean passesMinor;
  private final int passes;

  Strategy(Inside inside, boolean passesMinor, int passes) {
    this.inside = inside;
    this.passesMinor = passesMinor;
    this.passes = passes;
  }

  Inside inside() {
    return inside;
  }

  /** Whether minor words may be passed over, any number of them. */
  boolean passesMinor() {
    return passesMinor;
  }

  /** How many other words may be passed over. */
  int passes() {
    return passes;
  }

  /** Whether the long form may hold a comma. */
  boolean reachesAcrossCommas() {
    return passes == 0 || this == INITIALS_BUT_TWO;
  }

  /** Whether words joined by hyphens count as one. */
  boolean joinsWords() {
    return this == WITHIN_JOINED_WORDS;
  }

  /** Whether a long form by this strategy may begin with that word and end with the last. */
  boolean beginsAt(Words words, int word) {
    return switch (this) {
      case INITIALS -> true;
      case ONE_WORD -> word == words.count() - 1;
      case BEGINNINGS, REORDERED -> !words.isStopWord(word);
      default -> word < words.count() - 1 && !words.isStopWord(word);
    };
  }
}
