package io.casebound.manuscripts.word;

import java.util.Optional;

/**
 * A style as it is written; what it leaves open comes from the one that it is based on.
 *
 * @param name its name in lower case; that of a built-in style is English in every language
 * @param basedOn the identifier of the style it is based on, or the empty string
 * @param paragraph what it says of paragraphs
 * @param run what it says of letters
 */
record Style(String name, String basedOn, ParagraphFormat paragraph, RunFormat run) {

  /**
   * What is said of a paragraph.
   *
   * @param outline its outline level, 0 for a heading of the first level, 9 for running text
   * @param list the list that it is an item of
   */
  record ParagraphFormat(Optional<Integer> outline, Optional<ListPlace> list) {
    static final ParagraphFormat NONE = new ParagraphFormat(Optional.empty(), Optional.empty());

    /** What this says, and what it leaves open as {@code base} has it. */
    ParagraphFormat over(ParagraphFormat base) {
      return new ParagraphFormat(outline.or(base::outline), list.or(base::list));
    }
  }
}
