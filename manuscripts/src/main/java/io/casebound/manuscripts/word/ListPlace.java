package io.casebound.manuscripts.word;

import java.io.IOException;
import java.util.Optional;

/**
 * Where a paragraph stands in a list.
 *
 * @param list the identifier of the list; {@code 0} where the paragraph is taken out of one
 * @param level how deep it stands, 0 to 8
 */
record ListPlace(String list, int level) {
  private static final int DEEPEST = 8;

  /** The place that an element {@code w:numPr} names; a style may leave out the level. */
  static Optional<ListPlace> read(XmlCursor xml) throws IOException {
    String[] found = {"", "0"};
    xml.children(
        name -> {
          switch (name) {
            case "numId" -> found[0] = xml.val();
            case "ilvl" -> found[1] = xml.val();
            default -> {}
          }
        });
    int level = found[1].matches("\\d") ? Math.min(Integer.parseInt(found[1]), DEEPEST) : 0;
    return found[0].isEmpty() ? Optional.empty() : Optional.of(new ListPlace(found[0], level));
  }

  /** Whether the paragraph is an item at all. */
  boolean isItem() {
    return !list.equals("0");
  }
}
