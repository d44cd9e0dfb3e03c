package io.casebound.manuscripts.word;

import com.google.common.collect.ImmutableList;
import io.casebound.model.text.TextRange;

/** What the body of a document is made of, in its order. */
sealed interface WordBlock {
  /**
   * A paragraph.
   *
   * @param text what it shows, without the number of an item; line breaks are {@code \n}
   * @param label the number that Word puts before it as an item of a list, {@code 2.}, or nothing
   * @param pictures how many pictures stand in it
   * @param notes the footnotes and endnotes it refers to, in order
   */
  record Prose(
      String text,
      String label,
      Look look,
      ImmutableList<TextRange> superscripts,
      ImmutableList<FieldCitation> citations,
      ImmutableList<NoteReference> notes,
      int pictures)
      implements WordBlock {

    /** The same with all of it a citation of these works. */
    Prose citing(ImmutableList<CitedWork> works) {
      ImmutableList<FieldCitation> whole =
          ImmutableList.of(new FieldCitation(0, text.length(), works));
      return new Prose(text, label, look, superscripts, whole, notes, pictures);
    }
  }

  /**
   * A table.
   *
   * @param rows its rows, each with its cells, each with its paragraphs
   */
  record Grid(ImmutableList<ImmutableList<Cell>> rows) implements WordBlock {}

  /**
   * A cell of a table.
   *
   * @param columns how many columns it takes
   * @param continued whether it only goes on the cell above it
   * @param blocks what stands in it
   */
  record Cell(int columns, boolean continued, ImmutableList<WordBlock> blocks) {}

  /**
   * How a paragraph looks.
   *
   * @param styles the names of its style and of those below it, in lower case
   * @param outline its outline level, 0 for the first; 9 for running text
   * @param bold whether all its letters are bold
   * @param item whether it is an item of a list
   * @param depth how deep the item stands, 0 for the outermost
   * @param numbered whether the item has a number, and not a bullet
   * @param inBibliography whether a program made it as a part of the reference list
   */
  record Look(
      ImmutableList<String> styles,
      int outline,
      boolean bold,
      boolean item,
      int depth,
      boolean numbered,
      boolean inBibliography) {}

  /**
   * A reference to a note.
   *
   * @param at the offset in the paragraph's text
   * @param id the note's identifier, {@code footnote 2}
   */
  record NoteReference(int at, String id) {}
}
