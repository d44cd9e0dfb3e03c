package io.casebound.terminology.word;

/** Reads texts into {@link Tokens}, one after the other; not for several threads. */
public final class Tokenizer {
  private final WordIds ids;
  private final boolean joins;
  private char[] text = new char[0];
  private int length;
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
    length = newText.length();
    if (text.length < length) {
      text = new char[length];
    }
    newText.getChars(0, length, text, 0);
    tokens.clear();
    glue = Glue.SPACE;
    afterLetters = false;
    lineEnds = 0;
    int at = 0;
    while (at < length) {
      CharacterClass type = classAt(at);
      at =
          switch (type) {
            case LETTER, DIGIT -> word(at, type);
            case SPACE -> space(at);
            case LINE_END -> lineEnd(at);
            case HYPHEN -> hyphen(at);
            case APOSTROPHE -> apostrophe(at);
            case IGNORED -> at + widthAt(at);
            case MARK -> mark(at);
          };
    }
    return tokens;
  }

  private CharacterClass classAt(int at) {
    char c = text[at];
    return Character.isHighSurrogate(c)
        ? CharacterClass.of(Character.codePointAt(text, at, length))
        : CharacterClass.of(c);
  }

  private int widthAt(int at) {
    return Character.charCount(Character.codePointAt(text, at, length));
  }

  private int word(int start, CharacterClass type) {
    // Nearly always this is the whole word.
    int at = word.readBasicLetters(text, start, length);
    int end = at;
    while (at < length) {
      CharacterClass next = classAt(at);
      if (next != type && next != CharacterClass.IGNORED) {
        break;
      }
      int width = widthAt(at);
      if (next == type) {
        append(at);
        end = at + width;
      }
      at += width;
    }
    addWord(start, end, type == CharacterClass.LETTER);
    return at;
  }

  private void append(int at) {
    char c = text[at];
    if (c < 128) {
      char letter = CharacterClass.basicLetter(c);
      word.append(letter == 0 ? c : letter);
    } else {
      word.append(Folding.fold(Character.codePointAt(text, at, length)));
    }
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
    boolean pair = text[at] == '\r' && at + 1 < length && text[at + 1] == '\n';
    lineEnds++;
    glue = Glue.SPACE;
    if (lineEnds == 2) {
      addMark(at, at + 1, '\n');
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
        at + 1 < length
            && (text[at + 1] == 's' || text[at + 1] == 'S')
            && (at + 2 == length || !Character.isLetterOrDigit(text[at + 2]));
    glue = Glue.SPACE;
    return possessive ? at + 2 : at + 1;
  }

  private int mark(int at) {
    int end = at + widthAt(at);
    addMark(at, end, text[end - 1]);
    return end;
  }

  private void addMark(int start, int end, char mark) {
    word.clear();
    word.append(mark);
    tokens.add(start, end, ids.idOf(word), Glue.SPACE);
    afterLetters = false;
    glue = Glue.SPACE;
  }
}
