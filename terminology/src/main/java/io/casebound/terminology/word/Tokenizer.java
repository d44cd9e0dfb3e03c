package io.casebound.terminology.word;

/** Reads texts into {@link Tokens}, one after the other; not for several threads. */
public final class Tokenizer {
  private final WordIds ids;
  private final boolean joins;
  private String text = "";
  private final Tokens tokens = new Tokens();
  private FoldedWord word = new FoldedWord();
  private FoldedWord previous = new FoldedWord();
  private final FoldedWord joined = new FoldedWord();
  private boolean afterLetters;
  private Glue glue = Glue.SPACE;
  private int lineEnds;

  /** A tokenizer that has words numbered by {@code ids}. */
  public Tokenizer(WordIds ids) {
    this(ids, true);
  }

  /** One that also asks for words with a hyphen without it, or does not. */
  Tokenizer(WordIds ids, boolean joins) {
    this.ids = ids;
    this.joins = joins;
  }

  /** The tokens of {@code newText}; they are overwritten when the next text is read. */
  public Tokens read(String newText) {
    text = newText;
    tokens.clear();
    glue = Glue.SPACE;
    afterLetters = false;
    lineEnds = 0;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      CharacterClass type = CharacterClass.of(c);
      at =
          switch (type) {
            case LETTER, DIGIT -> word(at, type);
            case SPACE -> space(at);
            case LINE_END -> lineEnd(at);
            case HYPHEN -> hyphen(at);
            case APOSTROPHE -> apostrophe(at);
            case IGNORED -> at + 1;
            case MARK -> mark(at);
          };
    }
    return tokens;
  }

  private int word(int start, CharacterClass type) {
    word.clear();
    int end = start;
    int at = start;
    while (at < text.length()) {
      char c = text.charAt(at);
      CharacterClass next = CharacterClass.of(c);
      if (next == type) {
        append(c);
        end = at + 1;
      } else if (next != CharacterClass.IGNORED) {
        break;
      }
      at++;
    }
    addWord(start, end, type == CharacterClass.LETTER);
    return at;
  }

  private void append(char c) {
    if (c >= 'a') {
      if (c <= 'z') {
        word.append(c);
        return;
      }
    } else if (c >= 'A') {
      word.append((char) (c + ('a' - 'A')));
      return;
    } else {
      word.append(c);
      return;
    }
    word.append(Folding.fold(c));
  }

  private void addWord(int start, int end, boolean letters) {
    tokens.add(start, end, ids.idOf(word), glue);
    if (joins && glue == Glue.HYPHEN && letters && afterLetters) {
      joined.clear();
      joined.append(previous);
      joined.append(word);
      tokens.joinLast(ids.idOf(joined));
    }
    FoldedWord spare = previous;
    previous = word;
    word = spare;
    afterLetters = letters;
    glue = Glue.NOTHING;
    lineEnds = 0;
  }

  private int space(int at) {
    glue = Glue.SPACE;
    return at + 1;
  }

  /** One line end is a space; an empty line parts what stands before and behind it. */
  private int lineEnd(int at) {
    boolean pair = text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
    lineEnds++;
    glue = Glue.SPACE;
    if (lineEnds == 2) {
      addMark(at, '\n');
    }
    return pair ? at + 2 : at + 1;
  }

  private int hyphen(int at) {
    glue = glue == Glue.NOTHING && tokens.count() > 0 ? Glue.HYPHEN : Glue.SPACE;
    return at + 1;
  }

  /** Passes over a possessive 's; any other apostrophe joins as a hyphen does. */
  private int apostrophe(int at) {
    boolean possessive =
        at + 1 < text.length()
            && Character.toLowerCase(text.charAt(at + 1)) == 's'
            && (at + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 2)));
    glue = Glue.SPACE;
    return possessive ? at + 2 : at + 1;
  }

  private int mark(int at) {
    addMark(at, text.charAt(at));
    return at + 1;
  }

  private void addMark(int at, char mark) {
    word.clear();
    word.append(mark);
    tokens.add(at, at + 1, ids.idOf(word), Glue.SPACE);
    afterLetters = false;
    glue = Glue.SPACE;
  }
}
