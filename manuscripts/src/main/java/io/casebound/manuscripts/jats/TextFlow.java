package io.casebound.manuscripts.jats;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import io.casebound.model.io.ReadLimits;
import io.casebound.model.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lets the texts of elements flow together: white space is folded to one space and left out at
 * either end; spaces of every width become a common one; characters without width (soft hyphens)
 * go.
 */
final class TextFlow {
  private static final String CLOSING = ",.;:)]}!?";

  private final Source source;
  private final SourceText.Builder text;
  private final List<TextRange> superscripts = new ArrayList<>(0);
  private final List<FlowedText.Link> links = new ArrayList<>(0);
  private final List<XmlElement> floats = new ArrayList<>(0);

  /** Where the last word in the source ends. */
  private int wordEnd;

  // White space that counts only where a word follows.
  private boolean space;
  private boolean spaceIsOurs;
  private int spaceStart;
  private int spaceEnd;

  /** Punctuation that counts only where a word follows; empty where none is due. */
  private String separator = "";

  TextFlow(Source source) {
    this.source = source;
    this.text = SourceText.builder(source);
  }

  boolean isEmpty() {
    return text.length() == 0;
  }

  /** The last character so far, or a NUL where there is none. */
  char last() {
    return text.last();
  }

  void append(XmlText node) {
    switch (node.form()) {
      case LITERAL -> plain(node.start(), node.end(), false);
      case ESCAPED -> plain(node.start(), node.end(), true);
      case ENTITY -> characters(node.replacement(), node.start(), node.end());
    }
  }

  /**
   * Adds what the source says already elsewhere, or does not say: punctuation between its parts.
   */
  void punctuate(String mark) {
    space = false;
    characters(mark, wordEnd, wordEnd);
  }

  /** Parts what has been from what will be, unless that is a punctuation mark. */
  void breakWord() {
    if (!space) {
      space(wordEnd, wordEnd);
      spaceIsOurs = true;
    }
  }

  /**
   * Parts the words that follow, if any, from those before, if any. A stop is not doubled.
   *
   * @param mark a mark with or without a space behind it, or a space
   */
  void separate(String mark) {
    separator = isEmpty() ? "" : mark;
  }

  void add(XmlElement afloat) {
    floats.add(afloat);
  }

  /** Marks where something begins; for {@link #superscript} and {@link #link}. */
  int mark() {
    return text.length();
  }

  void superscript(int mark) {
    if (mark < text.length()) {
      superscripts.add(range(mark));
    }
  }

  void link(int mark, XmlElement element) {
    links.add(new FlowedText.Link(range(mark), element));
  }

  /** From a mark to here, without a space that came before the first word. */
  private TextRange range(int mark) {
    boolean spaced = mark < text.length() && text.charAt(mark) == ' ';
    return new TextRange(spaced ? mark + 1 : mark, text.length());
  }

  FlowedText build() {
    if (links.size() > 1) {
      links.sort(Comparator.comparingInt(link -> link.range().start()));
    }
    if (superscripts.size() > 1) {
      superscripts.sort(Comparator.comparingInt(TextRange::start));
    }
    return new FlowedText(
        text.build(),
        ImmutableList.copyOf(superscripts),
        ImmutableList.copyOf(links),
        ImmutableList.copyOf(floats));
  }

  /** Text of the source, in which references to characters count if it is escaped. */
  private void plain(int start, int end, boolean escaped) {
    String raw = source.text();
    int at = start;
    while (at < end) {
      char c = raw.charAt(at);
      int behind = escaped && c == '&' ? CharacterReferences.end(raw, at, end) : -1;
      if (behind >= 0) {
        characters(CharacterReferences.decode(raw, at, behind), at, behind);
        at = behind;
      } else if (isSpace(c)) {
        space(at, at + 1);
        at++;
      } else if (isWidthless(c)) {
        at++;
      } else {
        int to = endOfRun(raw, at + 1, end);
        before(c, at, to - at);
        text.append(at, to);
        wordEnd = to;
        at = to;
      }
    }
  }

  /** Where words end that are parted by single spaces and hold nothing that has to go. */
  private static int endOfRun(String raw, int from, int end) {
    int at = from;
    while (at < end) {
      char c = raw.charAt(at);
      if (!isLetter(c)) {
        boolean parts = c == ' ' && at + 1 < end && isLetter(raw.charAt(at + 1));
        if (!parts && (c == '&' || isSpace(c) || isWidthless(c))) {
          return at;
        }
      }
      at++;
    }
    return at;
  }

  /** Whether a text that begins and ends with a word flows as it stands. */
  static boolean isPlain(String raw, int from, int end) {
    return !isWidthless(raw.charAt(from))
        && raw.charAt(from) != '&'
        && endOfRun(raw, from, end) == end;
  }

  private static boolean isLetter(char c) {
    return c > ' ' && c < '\u007F' && c != '&';
  }

  /** Characters that stand for a stretch of the source. */
  private void characters(String characters, int start, int end) {
    boolean spaces = true;
    boolean widthless = true;
    for (int i = 0; i < characters.length(); i++) {
      spaces = spaces && isSpace(characters.charAt(i));
      widthless = widthless && isWidthless(characters.charAt(i));
    }
    if (spaces) {
      space(start, end);
    } else if (!widthless) {
      before(characters.charAt(0), start, characters.length());
      understood(characters, start, end);
    }
  }

  /** Adds characters for a stretch of the source, without white space before them. */
  private void understood(String characters, int start, int end) {
    text.append(characters, start, end);
    wordEnd = end;
  }

  /** Adds a word that the source does not spell, for a stretch of it. */
  void word(String word, int start, int end) {
    before(word.charAt(0), start, word.length());
    understood(word, start, end);
  }

  private void space(int start, int end) {
    if (!space) {
      space = true;
      spaceStart = start;
    }
    spaceEnd = end;
    spaceIsOurs = false;
  }

  /** Adds what is due before a word at {@code at} that begins with a character. */
  private void before(char next, int at, int length) {
    if (text.length() + length > ReadLimits.PARAGRAPH_CHARS) {
      throw new BrokenArticleException(
          "has a paragraph of more than "
              + ReadLimits.PARAGRAPH_CHARS
              + " characters; break it into paragraphs",
          at);
    }
    if (!separator.isEmpty()) {
      endSeparator();
    }
    boolean closes = spaceIsOurs && CLOSING.indexOf(next) >= 0;
    if (space && !closes && !isEmpty()) {
      text.append(" ", spaceStart, spaceEnd);
    }
    space = false;
  }

  private void endSeparator() {
    String mark = separator.strip();
    boolean spaced = Character.isWhitespace(separator.charAt(separator.length() - 1));
    separator = "";
    boolean has = mark.startsWith(".") && ".?!".indexOf(last()) >= 0;
    String missing = has ? mark.substring(1) : mark;
    if (!missing.isEmpty()) {
      text.append(missing, wordEnd, wordEnd);
    }
    space = false;
    if (spaced) {
      breakWord();
    }
  }

  static boolean isSpace(char c) {
    if (c <= ' ') {
      return Character.isWhitespace(c);
    }
    // Of the letters of Europe none is white space.
    return c == '\u00A0'
        || (c >= '\u1680' && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
  }

  /** Soft hyphen, zero-width space, word joiner, byte order mark. */
  private static boolean isWidthless(char c) {
    return c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF';
  }
}
