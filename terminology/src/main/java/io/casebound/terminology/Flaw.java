package io.casebound.terminology;

/**
 * Something wrong in a file of the terminology map or of another vocabulary.
 *
 * @param line counted from 1
 * @param column in a table the number of the cell in its row; else, and for bytes that are no text,
 *     that of the character in its line; counted from 1
 * @param message what is wrong
 */
public record Flaw(String file, long line, int column, String message) {
  @Override
  public String toString() {
    return file + ":" + line + ":" + column + ": " + message;
  }
}
