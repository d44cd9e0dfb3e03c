package io.casebound.manuscripts.markdown;

/** Names footnotes by their labels. */
final class NoteIds {
  private NoteIds() {}

  /** The identifier of the note with that label. */
  static String of(String label) {
    return "note-" + label;
  }
}
