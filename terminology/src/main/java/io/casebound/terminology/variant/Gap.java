package io.casebound.terminology.variant;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands between two neighbouring words of a match: elements of words, parted by commas,
 * conjunctions and slashes.
 *
 * @param elements at least one, the first and the last empty where a parting stands there
 */
record Gap(TextWords words, List<List<Integer>> elements, boolean conjoined, boolean broken) {
  private static final int MOST_ELEMENTS = 4;
  private static final int MOST_WORDS = 2;

  /** The gap behind one token and before another. */
  static Gap between(TextWords words, int left, int right) {
    List<List<Integer>> elements = new ArrayList<>();
    elements.add(new ArrayList<>());
    boolean conjoined = false;
    boolean broken = false;
    for (int token = left + 1; token <= right; token++) {
      if (words.isSlashed(token)) {
        conjoined = true;
        elements.add(new ArrayList<>());
      }
      if (token < right) {
        boolean joins = words.role(token) == SmallWord.CONJUNCTION;
        if (joins || words.isComma(token)) {
          conjoined |= joins;
          elements.add(new ArrayList<>());
        } else if (!words.isQuote(token)) {
          elements.get(elements.size() - 1).add(token);
          broken |= !words.isWord(token);
        }
      }
    }
    return new Gap(words, elements, conjoined, broken);
  }

  /** Whether it holds nothing but small words that pass: "of the". */
  boolean passes() {
    return elements.size() == 1
        && elements.get(0).stream().allMatch(token -> words.role(token).passes())
        && words.role(elements.get(0).get(0)) == SmallWord.LINK;
  }

  /** Whether it may be a list of short equals, a conjunction among its partings. */
  boolean isList() {
    return conjoined
        && elements.stream().filter(element -> content(element) > 0).count() <= MOST_ELEMENTS
        && elements.stream().allMatch(this::isShort);
  }

  private boolean isShort(List<Integer> element) {
    return content(element) <= MOST_WORDS
        && element.stream().noneMatch(token -> words.role(token) == SmallWord.PREPOSITION);
  }

  private static final int NO_TOKEN = -1;

  /** How many words an element has that are not passed over. */
  private int content(List<Integer> element) {
    return (int) element.stream().filter(token -> !words.role(token).passes()).count();
  }

  boolean hasContent() {
    return elements.stream().anyMatch(element -> content(element) > 0);
  }

  /** Whether it begins with a parting and ends with an equal: ", B and C". */
  boolean beginsParted() {
    List<Integer> last = elements.get(elements.size() - 1);
    return elements.get(0).isEmpty() && content(last) > 0 && content(last) == last.size();
  }

  /** Whether it begins with an equal and ends with a parting: "B and". */
  boolean endsParted() {
    return elements.size() > 1
        && content(elements.get(elements.size() - 1)) == 0
        && content(elements.get(0)) > 0;
  }

  boolean beginsWithLink() {
    List<Integer> first = elements.get(0);
    return !first.isEmpty() && words.role(first.get(0)) == SmallWord.LINK;
  }

  /** The last word of each equal. */
  List<Integer> lastWords() {
    return elements.stream()
        .map(
            element ->
                element.stream()
                    .filter(token -> !words.role(token).passes())
                    .reduce(NO_TOKEN, (a, b) -> b))
        .filter(token -> token != NO_TOKEN)
        .toList();
  }
}
