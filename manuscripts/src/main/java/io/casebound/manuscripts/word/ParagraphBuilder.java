package io.casebound.manuscripts.word;

import com.google.common.collect.ImmutableList;
import io.casebound.manuscripts.word.WordBlock.NoteReference;
import io.casebound.model.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Puts the text of a paragraph together: white space becomes single, what marks it is kept. */
final class ParagraphBuilder {
  private static final char SOFT_HYPHEN = '\u00ad';

  private final StringBuilder text = new StringBuilder();
  private final List<TextRange> superscripts = new ArrayList<>();
  private final List<FieldCitation> citations = new ArrayList<>();
  private final List<NoteReference> notes = new ArrayList<>();
  private final List<WordBlock> boxes = new ArrayList<>();
  private boolean bold = true;
  private boolean inBibliography;
  private boolean inContents;
  private int pictures;

  /** Adds letters that look so; soft hyphens show only where a line ends, and are left out. */
  void add(String letters, RunFormat format) {
    int start = text.length();
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (c == '\t' || c == ' ' || c == '\n' || c == '\r') {
        addSpace();
      } else if (c != SOFT_HYPHEN && !Character.isISOControl(c)) {
        text.append(c);
        bold = bold && (format.isBold() || !Character.isLetterOrDigit(c));
      }
    }
    if (format.isRaised() && start < text.length()) {
      raise(start);
    }
  }

  private void addSpace() {
    if (!text.isEmpty() && " \n".indexOf(text.charAt(text.length() - 1)) < 0) {
      text.append(' ');
    }
  }

  private void raise(int start) {
    TextRange last = superscripts.isEmpty() ? null : superscripts.get(superscripts.size() - 1);
    if (last != null && last.end() == start) {
      superscripts.set(superscripts.size() - 1, new TextRange(last.start(), text.length()));
    } else {
      superscripts.add(new TextRange(start, text.length()));
    }
  }

  /** Ends a line within the paragraph. */
  void addBreak() {
    while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
      text.setLength(text.length() - 1);
    }
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
  }

  void addPicture() {
    pictures++;
  }

  void addNote(String id) {
    notes.add(new NoteReference(text.length(), id));
  }

  /** Adds a citation that reaches from there to the end of what was added. */
  void cite(int start, ImmutableList<CitedWork> works) {
    int from = Math.min(start, text.length());
    if (!works.isEmpty()) {
      citations.add(new FieldCitation(from, text.length(), works));
    }
  }

  /** Adds what stands in a box that is tied to the paragraph; it follows the paragraph. */
  void addBox(List<WordBlock> blocks) {
    boxes.addAll(blocks);
  }

  void markBibliography() {
    inBibliography = true;
  }

  void markContents() {
    inContents = true;
  }

  int length() {
    return text.length();
  }

  boolean isInBibliography() {
    return inBibliography;
  }

  /** Whether it is a part of a list that was made of the document. */
  boolean isInContents() {
    return inContents;
  }

  /** Whether every letter and digit so far is bold, and there is one. */
  boolean isBold() {
    return bold && text.chars().anyMatch(Character::isLetterOrDigit);
  }

  ImmutableList<WordBlock> boxes() {
    return ImmutableList.copyOf(boxes);
  }

  /** The paragraph, without white space at either end. */
  WordBlock.Prose build(String label, WordBlock.Look look) {
    int end = text.length();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int last = end;
    return new WordBlock.Prose(
        text.substring(0, end),
        label,
        look,
        superscripts.stream()
            .filter(range -> range.start() < last)
            .map(range -> new TextRange(range.start(), Math.min(range.end(), last)))
            .collect(ImmutableList.toImmutableList()),
        citations.stream()
            .map(
                c ->
                    new FieldCitation(
                        Math.min(c.start(), last), Math.min(c.end(), last), c.works()))
            .collect(ImmutableList.toImmutableList()),
        ImmutableList.copyOf(notes),
        pictures);
  }
}
