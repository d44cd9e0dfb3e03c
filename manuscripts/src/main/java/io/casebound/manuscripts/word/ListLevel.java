package io.casebound.manuscripts.word;

import java.io.IOException;

/**
 * How one level of a list is numbered.
 *
 * @param start the number of its first item
 * @param text what stands before an item, {@code %1.%2.} with the numbers of the levels
 */
record ListLevel(int start, NumberFormat format, String text) {
  static final ListLevel PLAIN = new ListLevel(1, NumberFormat.DECIMAL, "");

  /** The level that an element {@code w:lvl} describes. */
  static ListLevel read(XmlCursor xml) throws IOException {
    ListLevel[] level = {PLAIN};
    xml.children(
        name -> {
          switch (name) {
            case "start" -> level[0] = level[0].startingAt(number(xml.val(), 1));
            case "numFmt" ->
                level[0] = new ListLevel(level[0].start, NumberFormat.of(xml.val()), level[0].text);
            case "lvlText" -> level[0] = new ListLevel(level[0].start, level[0].format, xml.val());
            default -> {}
          }
        });
    return level[0];
  }

  ListLevel startingAt(int number) {
    return new ListLevel(number, format, text);
  }

  static int number(String digits, int otherwise) {
    return digits.matches("\\d{1,8}") ? Integer.parseInt(digits) : otherwise;
  }
}
