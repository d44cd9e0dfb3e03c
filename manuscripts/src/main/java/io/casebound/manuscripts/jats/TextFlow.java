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
  private final List<TextRange> superscripts = new ArrayList<>();
  private final List<FlowedText.Link> links = new ArrayList<>();
  private final ImmutableList.Builder<XmlElement> floats = ImmutableList.builder();

  private final StringBuilder value = new StringBuilder();

  // What has not been handed on yet stands in the source as it is, from runStart to runEnd.
  private int handedOn;
  private int runStart;
  private int runEnd;

  // White space that counts only where a word follows.
  private boolean space;
  private boolean spaceIsOurs;
  private int spaceStart;
  private int spaceEnd;

  TextFlow(Source source) {
    this.source = source;
    this.text = SourceText.builder(source);
  }

  boolean isEmpty() {
    return value.isEmpty();
  }

  /** The last character so far, or a NUL where there is none. */
  char last() {
    return isEmpty() ? '\0' : value.charAt(value.length() - 1);
  }

  void append(XmlText node) {
    switch (node.form()) {
      case LITERAL -> literal(node.start(), node.end());
      case ESCAPED -> escaped(node.start(), node.end());
      case ENTITY -> characters(node.replacement(), node.start(), node.end());
    }
  }

  /** Adds a text that has its place, not empty. */
  void append(SourceText words) {
    spaceBefore(words.charAt(0), words.span().start());
    flush();
    text.append(words);
    value.append(words.value());
    handedOn = value.length();
    runEnd = words.span().end();
    runStart = runEnd;
  }

  /**
   * Adds what the source says already elsewhere, or does not say: punctuation between its parts.
   */
  void punctuate(String mark) {
    space = false;
    characters(mark, runEnd, runEnd);
  }

  /** Parts what has been from what will be, unless that is a punctuation mark. */
  void breakWord() {
    if (!space) {
      space(runEnd, runEnd);
      spaceIsOurs = true;
    }
  }

  void add(XmlElement afloat) {
    floats.add(afloat);
  }

  /** Marks where something begins; for {@link #superscript} and {@link #link}. */
  int mark() {
    return value.length();
  }

  void superscript(int mark) {
    if (mark < value.length()) {
      superscripts.add(range(mark));
    }
  }

  void link(int mark, XmlElement element) {
    if (mark < value.length()) {
      links.add(new FlowedText.Link(range(mark), element));
    }
  }

  /** From a mark to here, without a space that came before the first word. */
  private TextRange range(int mark) {
    return new TextRange(value.charAt(mark) == ' ' ? mark + 1 : mark, value.length());
  }

  FlowedText build() {
    flush();
    links.sort(Comparator.comparingInt(link -> link.range().start()));
    superscripts.sort(Comparator.comparingInt(TextRange::start));
    return new FlowedText(
        text.build(),
        ImmutableList.copyOf(superscripts),
        ImmutableList.copyOf(links),
        floats.build());
  }

  private void literal(int start, int end) {
    for (int i = start; i < end; i++) {
      character(source.text().charAt(i), i);
    }
  }

  private void escaped(int start, int end) {
    String raw = source.text();
    int at = start;
    while (at < end) {
      int behind = raw.charAt(at) == '&' ? CharacterReferences.end(raw, at, end) : -1;
      if (behind < 0) {
        character(raw.charAt(at), at);
        at++;
      } else {
        characters(CharacterReferences.decode(raw, at, behind), at, behind);
        at = behind;
      }
    }
  }

  /** One character that stands for itself. */
  private void character(char c, int at) {
    if (isSpace(c)) {
      space(at, at + 1);
    } else if (!isWidthless(c)) {
      spaceBefore(c, at);
      literally(c, at);
    }
  }

  private void literally(char c, int at) {
    if (runEnd != at) {
      flush();
      runStart = at;
    }
    value.append(c);
    runEnd = at + 1;
  }

  /** Characters that stand for a stretch of the source. */
  private void characters(String characters, int start, int end) {
    if (characters.chars().allMatch(c -> isSpace((char) c))) {
      space(start, end);
    } else if (!characters.chars().allMatch(c -> isWidthless((char) c))) {
      spaceBefore(characters.charAt(0), start);
      understood(characters, start, end);
    }
  }

  /** Adds characters for a stretch of the source, without white space before them. */
  void understood(String characters, int start, int end) {
    flush();
    text.append(characters, start, end);
    value.append(characters);
    handedOn = value.length();
    runStart = end;
    runEnd = end;
  }

  private void space(int start, int end) {
    if (!space) {
      space = true;
      spaceStart = start;
    }
    spaceEnd = end;
    spaceIsOurs = false;
  }

  /** Adds the space that is due before a character at {@code at}. */
  private void spaceBefore(char next, int at) {
    if (value.length() > ReadLimits.PARAGRAPH_CHARS) {
      throw new BrokenArticleException(
          "has a paragraph of more than "
              + ReadLimits.PARAGRAPH_CHARS
              + " characters; break it into paragraphs",
          at);
    }
    boolean closes = spaceIsOurs && CLOSING.indexOf(next) >= 0;
    if (space && !closes && !isEmpty()) {
      if (spaceEnd == spaceStart + 1) {
        literally(' ', spaceStart);
      } else {
        understood(" ", spaceStart, spaceEnd);
      }
    }
    space = false;
  }

  private void flush() {
    if (handedOn < value.length()) {
      text.append(value.substring(handedOn), runStart, runEnd);
      handedOn = value.length();
    }
    runStart = runEnd;
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Soft hyphen, zero-width space, word joiner, byte order mark. */
  private static boolean isWidthless(char c) {
    return c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF';
  }
}
