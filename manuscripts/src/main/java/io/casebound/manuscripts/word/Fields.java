package io.casebound.manuscripts.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;

/** The fields that are open at a place of a document, the innermost last. */
final class Fields {
  /** A field inside a citation of EndNote that only keeps its data. */
  private static final String ENDNOTE_DATA = "ADDIN EN.CITE.DATA";

  private final Deque<Field> open = new ArrayDeque<>();

  void begin() {
    open.addLast(new Field());
  }

  /** Opens a field whose instruction is known already. */
  void begin(String instruction, int paragraph, int at) {
    Field field = new Field();
    field.addInstruction(instruction);
    field.show(paragraph, at);
    open.addLast(field);
  }

  void addInstruction(String text) {
    if (!open.isEmpty() && !open.getLast().isShowing()) {
      open.getLast().addInstruction(text);
    }
  }

  void addData(String base64) {
    if (!open.isEmpty()) {
      open.getLast().addData(base64);
    }
  }

  void separate(int paragraph, int at) {
    if (!open.isEmpty()) {
      open.getLast().show(paragraph, at);
    }
  }

  /** Ends the innermost field; empty where none is open. */
  Optional<Field> end() {
    Optional<Field> ended = Optional.ofNullable(open.pollLast());
    if (ended.isPresent()
        && ended.get().instruction().startsWith(ENDNOTE_DATA)
        && !open.isEmpty()
        && open.getLast().data().isEmpty()) {
      addData(ended.get().data());
    }
    return ended;
  }

  /** Whether text at this place is a part of an instruction, so that no page shows it. */
  boolean isHidden() {
    return open.stream().anyMatch(field -> !field.isShowing());
  }

  /** Whether text at this place is the result of such a field. */
  boolean isIn(FieldCode code) {
    return open.stream().anyMatch(field -> field.isShowing() && field.code() == code);
  }

  /** Gives up fields without a result at the end of a paragraph: nothing else would be shown. */
  void endParagraph() {
    Iterator<Field> fields = open.iterator();
    while (fields.hasNext()) {
      if (!fields.next().isShowing()) {
        fields.remove();
      }
    }
  }
}
