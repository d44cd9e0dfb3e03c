package io.casebound.terminology.load;

/**
 * How the cells of a table stand in its lines.
 *
 * @param delimiter between cells
 * @param quoted whether a cell may stand in quotation marks, line breaks in it included
 * @param comments whether lines that begin with {@code #} are comments
 */
record TableForm(char delimiter, boolean quoted, boolean comments) {
  static final TableForm CSV = new TableForm(',', true, false);
  static final TableForm COMMENTED_CSV = new TableForm(',', true, true);
  static final TableForm TABS = new TableForm('\t', false, false);
  static final TableForm COMMENTED_TABS = new TableForm('\t', true, true);
}
