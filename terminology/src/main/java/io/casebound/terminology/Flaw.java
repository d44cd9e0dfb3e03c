package io.casebound.terminology;

/**
 * Something wrong in a file of the terminology map.
 *
 * @param line counted from 1
 * @param column number of the cell in its row, counted from 1
 */
record Flaw(String file, long line, int column, String message) {
  @Override
  public String toString() {
    return file + ":" + line + ":" + column + ": " + message;
  }
}
