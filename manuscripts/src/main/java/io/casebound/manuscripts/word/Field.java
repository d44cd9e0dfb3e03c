package io.casebound.manuscripts.word;

/** A field while it is read: first its instruction, then its result, which is what a page shows. */
final class Field {
  private final StringBuilder instruction = new StringBuilder();
  private final StringBuilder data = new StringBuilder();
  private FieldCode code = FieldCode.OTHER;
  private boolean showing;
  private int start;
  private int paragraph;

  void addInstruction(String text) {
    instruction.append(text);
  }

  /** Takes data that the field keeps beside its instruction, in Base64. */
  void addData(String base64) {
    data.append(base64);
  }

  /**
   * Begins the result.
   *
   * @param inParagraph the number of the paragraph in which it begins
   * @param at the offset in that paragraph
   */
  void show(int inParagraph, int at) {
    showing = true;
    code = FieldCode.of(instruction.toString());
    paragraph = inParagraph;
    start = at;
  }

  boolean isShowing() {
    return showing;
  }

  /** What it is for, known as soon as it shows its result. */
  FieldCode code() {
    return code;
  }

  String instruction() {
    return instruction.toString().strip();
  }

  String data() {
    return data.toString();
  }

  /** Where the result begins in a paragraph: at its beginning, if the field began before it. */
  int startIn(int number) {
    return number == paragraph ? start : 0;
  }
}
