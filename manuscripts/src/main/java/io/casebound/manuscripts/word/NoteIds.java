package io.casebound.manuscripts.word;

/** Names footnotes and endnotes, which a document numbers apart. */
final class NoteIds {
  private NoteIds() {}

  /**
   * The name of a note.
   *
   * @param element the element that holds it or refers to it: {@code footnoteReference}
   */
  static String of(String element, String number) {
    return (element.startsWith("footnote") ? "footnote-" : "endnote-") + number;
  }
}
